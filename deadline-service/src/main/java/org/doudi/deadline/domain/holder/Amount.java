package org.doudi.deadline.domain.holder;

import java.time.Duration;

/// 用时 — by the business hours of working days.
///
/// @param time    exact
/// @param minutes whole minutes, cut so that those of the parts add up to those of the whole
/// @param days    工作日, each counted where it begins; the day on which the case began does not count
public record Amount(Duration time, long minutes, int days) {
    static final Amount NONE = new Amount(Duration.ZERO, 0, 0);

    public Amount plus(Amount other) {
        return new Amount(time.plus(other.time), minutes + other.minutes, days + other.days);
    }
}
