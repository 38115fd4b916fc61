package org.doudi.store.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.doudi.store.time.BusinessClock;

/// Business time as validators ask for it. No zone is needed to judge an instant.
final class ValidationClock extends Clock {
    private final BusinessClock clock;

    ValidationClock(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return clock.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
