package org.doudi.reporting.domain.work;

import java.time.Instant;
import org.doudi.reporting.domain.view.Clock;

/// 应办结时间 of what is owed: the due instant of the clock that runs for it.
public record Due(Instant at, Certainty certainty) {
    /// Whether the calendar of the year is published — §4.1-9.
    public enum Certainty {
        FIRM,
        /// 暂定: no official notice covers the year yet.
        PROVISIONAL;

        public static Certainty of(boolean provisional) {
            return provisional ? PROVISIONAL : FIRM;
        }

        public boolean isProvisional() {
            return this == PROVISIONAL;
        }
    }

    public static Due firm(Instant at) {
        return new Due(at, Certainty.FIRM);
    }

    static Due of(Clock clock) {
        return new Due(clock.dueAt(), Certainty.of(clock.provisional()));
    }
}
