package org.doudi.deadline.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// 时钟偏差: how far this machine's clock is from the database's, which all instances share. It makes no deadline
/// early, since both clocks must have passed it; a slow machine is late by so much, and a fast one dates what it
/// records ahead.
final class ClockSkew {
    private static final Duration TOLERATED = Duration.ofSeconds(2);

    private final Clock real;
    private volatile Duration last = Duration.ZERO;

    ClockSkew(Clock real) {
        this.real = real;
    }

    /// @param asked when the database was asked, by this machine's clock; it has answered now that it is `there`
    void measure(Instant asked, Instant there) {
        Duration way = Duration.between(asked, real.instant()).dividedBy(2);
        last = Duration.between(there, asked.plus(way));
    }

    /// Positive where this machine is ahead; none while it does not matter.
    Optional<Duration> tooMuch() {
        return Optional.of(last).filter(skew -> skew.abs().compareTo(TOLERATED) > 0);
    }
}
