package org.doudi.store.consume;

import java.util.List;
import java.util.Set;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;

/// What the events of the other services mean for this one: pure, exhaustive, from an event to commands. A service
/// that reacts has exactly one bean of this type.
public interface Reactions {
    List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event);

    /// Types of this service's own events that are taken up as well, once they come back with the log.
    /// What an act brings about at once is decided with the act; this is for what follows it and need
    /// not hold it up.
    default Set<String> own() {
        return Set.of();
    }
}
