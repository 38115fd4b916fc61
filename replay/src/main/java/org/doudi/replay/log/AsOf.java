package org.doudi.replay.log;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.EventMetadata;

/// As of when: what had happened by `at`, of what had been recorded by `known`. Both inclusive.
public record AsOf(Optional<Instant> at, Optional<Instant> known) {
    /// Everything.
    public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    boolean includes(EventMetadata event) {
        return at.filter(event.occurredAt()::isAfter).isEmpty()
                && known.filter(event.recordedAt()::isAfter).isEmpty();
    }

    public boolean isNow() {
        return at.isEmpty() && known.isEmpty();
    }
}
