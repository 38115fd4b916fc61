package org.doudi.store.log;

import java.util.List;
import org.doudi.events.StreamId;

/// Events for the end of one stream.
///
/// @param expectedVersion the version that the decision was made on; 0 for a stream that does not exist yet
public record StreamAppend(StreamId stream, long expectedVersion, List<PendingEvent> events) {
    public StreamAppend {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an append needs at least one event");
        }
    }
}
