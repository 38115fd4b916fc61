package org.doudi.store.time;

import java.time.Instant;
import java.util.function.Supplier;

/// Business time: when things happen, for decisions and deadlines. Leases and time-outs use real time.
public interface BusinessClock extends Supplier<Instant> {
    /// Now, in whole milliseconds.
    Instant now();

    @Override
    default Instant get() {
        return now();
    }
}
