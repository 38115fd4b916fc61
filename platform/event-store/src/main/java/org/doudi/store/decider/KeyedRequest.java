package org.doudi.store.decider;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.doudi.events.DomainEvent;
import org.doudi.store.log.RequestKey;

/// A request under its idempotency key: `answer` makes what is sent as JSON, with `status`, and kept for repeats.
public record KeyedRequest<S, E extends DomainEvent>(
        RequestKey key, ToIntFunction<Decided<S, E>> status, Function<Decided<S, E>, ?> answer) {
    public KeyedRequest(RequestKey key, int status, Function<Decided<S, E>, ?> answer) {
        this(key, _ -> status, answer);
    }
}
