package org.doudi.deadline.domain.clock;

import java.time.Instant;

/// When something happened, and when it was seen here: later where this service or a producer was down.
public record Moment(Instant happenedAt, Instant seenAt) {}
