package org.doudi.store.time;

import java.time.Instant;
import java.util.function.Supplier;

/// Business time: when things happen, for decisions and deadlines. Leases and time-outs use real time.
public interface BusinessClock extends Supplier<Instant> {
    /// Now, in whole milliseconds.
    Instant now();

    /// Now, where a clock that several machines share says that it is `shared`: of two that differ the earlier one, so
    /// that no machine runs ahead of the others. Business time that was set stands as it was set.
    default Instant nowBy(Instant shared) {
        return now();
    }

    /// Has `jumped` called whenever time does not just pass but is set. The machine's own time never is.
    default void onChange(Runnable jumped) {}

    @Override
    default Instant get() {
        return now();
    }
}
