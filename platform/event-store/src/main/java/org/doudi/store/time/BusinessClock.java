package org.doudi.store.time;

import java.time.Instant;
import java.util.function.Supplier;

/// Business time: when things happen, for decisions and deadlines. Leases and time-outs use real time.
public interface BusinessClock extends Supplier<Instant> {
    /// Now, in whole milliseconds.
    Instant now();

    /// Has `jumped` called whenever time does not just pass but is set. The machine's own time never is.
    default void onChange(Runnable jumped) {}

    @Override
    default Instant get() {
        return now();
    }
}
