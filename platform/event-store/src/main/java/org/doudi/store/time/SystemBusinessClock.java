package org.doudi.store.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The machine's own time.
public final class SystemBusinessClock implements BusinessClock {
    private final Clock clock = Clock.systemUTC();

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
