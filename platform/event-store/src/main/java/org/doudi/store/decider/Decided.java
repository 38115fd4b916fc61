package org.doudi.store.decider;

import java.util.List;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;

/// What came of a command.
///
/// @param version the stream's version after it
/// @param state   the state after it
/// @param events  what was recorded; none where nothing had to change
public record Decided<S, E extends DomainEvent>(StreamId stream, long version, S state, List<Recorded<E>> events) {}
