package org.doudi.store.decider;

import java.util.function.Function;
import org.doudi.events.DomainEvent;
import org.doudi.store.log.RequestKey;

/// A request under its idempotency key: `answer` makes what is sent as JSON, with `status`, and kept for repeats.
public record KeyedRequest<S, E extends DomainEvent>(RequestKey key, int status, Function<Decided<S, E>, ?> answer) {}
