package org.doudi.store.decider;

import java.util.List;
import java.util.Optional;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.log.StoredReply;

/// What came of a command.
///
/// @param version the stream's version after it
/// @param state   the state after it
/// @param events  what was recorded; none where nothing had to change, or where the request is a repeat
/// @param beside  what the same act recorded in other streams
/// @param reply   what a request under a key is answered with: byte for byte the same for a repeat
public record Decided<S, E extends DomainEvent>(
        StreamId stream,
        long version,
        S state,
        List<Recorded<E>> events,
        List<Recorded<E>> beside,
        Optional<StoredReply> reply) {
    Decided<S, E> answered(StoredReply stored) {
        return new Decided<>(stream, version, state, events, beside, Optional.of(stored));
    }
}
