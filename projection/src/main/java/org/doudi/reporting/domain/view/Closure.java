package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.ClosureKind;
import org.doudi.events.RatingLevel;

/// 闭环 — 三.5.
public record Closure(ClosureKind kind, Optional<RatingLevel> finalLevel, Instant at) {}
