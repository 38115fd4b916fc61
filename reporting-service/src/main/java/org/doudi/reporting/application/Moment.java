package org.doudi.reporting.application;

import java.time.Instant;

/// 截至时刻: what had happened by `at`, as far as it had been recorded by `known`.
public record Moment(Instant at, Instant known) {}
