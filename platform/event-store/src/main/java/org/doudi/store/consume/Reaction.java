package org.doudi.store.consume;

import java.time.Instant;
import org.doudi.decide.Decider;
import org.doudi.events.DomainEvent;
import org.doudi.events.StreamId;

/// A command that a foreign event asks for. It is decided and recorded in the transaction that moves the
/// checkpoint; its causation is the event.
///
/// @param occurredAt business time of the effect: the event's own, or the due instant that it tells of
public record Reaction<C, S, E extends DomainEvent>(
        Decider<C, S, E> decider, StreamId stream, C command, Instant occurredAt) {}
