package org.doudi.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// Time that a test sets. It moves only when told.
public final class SettableClock implements Supplier<Instant> {
    private volatile Instant now;

    public SettableClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant get() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        set(now.plus(duration));
    }
}
