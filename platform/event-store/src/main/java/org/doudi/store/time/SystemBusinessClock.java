package org.doudi.store.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The machine's own time.
public final class SystemBusinessClock implements BusinessClock {
    private final Clock clock;

    public SystemBusinessClock() {
        this(Clock.systemUTC());
    }

    /// @param clock the machine's
    public SystemBusinessClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Instant nowBy(Instant shared) {
        Instant now = now();
        return now.isAfter(shared) ? shared.truncatedTo(ChronoUnit.MILLIS) : now;
    }
}
