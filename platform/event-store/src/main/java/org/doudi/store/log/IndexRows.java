package org.doudi.store.log;

import java.util.List;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;

/// Which index rows follow from an event that this service recorded, or took up from another's log. A row is only ever
/// added, and once: so the rows are rebuilt by running it over the events again.
public interface IndexRows {
    List<IndexWrite> rows(Recorded<? extends DomainEvent> event);

    /// The same for events that are recorded together, in their order: one statement may write the rows of all.
    default List<IndexWrite> together(List<? extends Recorded<? extends DomainEvent>> events) {
        return events.stream().flatMap(event -> rows(event).stream()).toList();
    }
}
