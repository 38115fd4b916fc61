package org.doudi.store.decider;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.doudi.decide.Decider;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.StreamId;

/// One command for one stream.
///
/// @param ifMatch the version that a person had before their eyes (`If-Match`)
/// @param request the request's idempotency key
/// @param beside  what the same act asks of other streams, in this order: recorded with it or not at all
/// @param origin  of a stream that begins here, the event of another log that it goes on from: its centre, policy,
///                channel and 编号 are kept
public record Task<C, S, E extends DomainEvent>(
        Decider<C, S, E> decider,
        StreamId stream,
        C command,
        CommandContext context,
        Optional<Long> ifMatch,
        Optional<KeyedRequest<S, E>> request,
        Map<StreamId, C> beside,
        Optional<EventMetadata> origin) {
    public Task {
        beside = Collections.unmodifiableMap(new LinkedHashMap<>(beside));
    }

    public Task(
            Decider<C, S, E> decider,
            StreamId stream,
            C command,
            CommandContext context,
            Optional<Long> ifMatch,
            Optional<KeyedRequest<S, E>> request,
            Map<StreamId, C> beside) {
        this(decider, stream, command, context, ifMatch, request, beside, Optional.empty());
    }

    public Task(
            Decider<C, S, E> decider,
            StreamId stream,
            C command,
            CommandContext context,
            Optional<Long> ifMatch,
            Optional<KeyedRequest<S, E>> request) {
        this(decider, stream, command, context, ifMatch, request, Map.of());
    }

    /// The same, going on from an event of another log.
    public Task<C, S, E> from(EventMetadata event) {
        return new Task<>(decider, stream, command, context, ifMatch, request, beside, Optional.of(event));
    }

    public static <C, S, E extends DomainEvent> Task<C, S, E> of(
            Decider<C, S, E> decider, StreamId stream, C command, CommandContext context) {
        return new Task<>(decider, stream, command, context, Optional.empty(), Optional.empty());
    }
}
