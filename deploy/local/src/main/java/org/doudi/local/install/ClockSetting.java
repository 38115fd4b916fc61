package org.doudi.local.install;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// How local business time is set.
public sealed interface ClockSetting {
    /// The business time now.
    Instant now(Instant system);

    /// Time runs, ahead of or behind the system's.
    record Running(Duration offset) implements ClockSetting {
        @Override
        public Instant now(Instant system) {
            return system.plus(offset).truncatedTo(ChronoUnit.MILLIS);
        }

        /// Running on from an instant.
        public static Running from(Instant business, Instant system) {
            return new Running(Duration.between(system, business));
        }
    }

    /// Time stands still, at an instant that the databases can keep.
    record Frozen(Instant at) implements ClockSetting {
        public Frozen {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Instant now(Instant system) {
            return at;
        }
    }

    /// The same way of running, from another instant.
    default ClockSetting movedTo(Instant business, Instant system) {
        return switch (this) {
            case Running _ -> Running.from(business, system);
            case Frozen _ -> new Frozen(business);
        };
    }
}
