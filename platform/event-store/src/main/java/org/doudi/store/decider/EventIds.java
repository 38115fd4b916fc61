package org.doudi.store.decider;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.function.Supplier;

/// Fresh ids of events and requests: UUIDv7, so that they sort by time.
@FunctionalInterface
public interface EventIds extends Supplier<UUID> {
    static EventIds timeOrdered() {
        return UuidCreator::getTimeOrderedEpoch;
    }
}
