package org.doudi.store.consume;

import java.util.List;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;

/// What the events of the other services mean for this one: pure, exhaustive, from an event to commands. A service
/// that reacts has exactly one bean of this type.
public interface Reactions {
    List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event);
}
