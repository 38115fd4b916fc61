package org.doudi.deadline.domain.period;

/// Whether a period has begun.
public enum PeriodState {
    AHEAD,
    OPEN
}
