package org.doudi.deadline.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.doudi.decide.Refusal;

/// 假设, and which clocks it is asked of.
///
/// @param from when they began, at the earliest
/// @param to   exclusive
record PeriodWhatIfBody(
        @NotNull(message = "应填写假设") @Valid WhatIfBody suppose,

        @NotNull(message = "应填写时期的开始，如 2026-02-01T00:00:00Z")
        Instant from,

        @NotNull(message = "应填写时期的结束，如 2026-03-01T00:00:00Z")
        Instant to) {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(366);

    PeriodWhatIfBody asked() {
        if (from.isBefore(FIRST)
                || to.isAfter(LAST)
                || !from.isBefore(to)
                || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Refusal.invalid("what-if.period-out-of-range", "接口约定", "to 应晚于 from，时期不超过366天，在2000年至2100年之间", "to");
        }
        return this;
    }
}
