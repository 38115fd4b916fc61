package org.doudi.store.log;

import java.util.List;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;

/// What an entry recorded, in order, with its numbers and positions.
public record Appended(List<Recorded<DomainEvent>> events) {
    public Appended {
        events = List.copyOf(events);
    }
}
