package org.doudi.store.log;

import java.util.List;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;

/// Which index rows follow from an event, of this service's own log or of another's that it reads. Rebuilt by running
/// it over the log again.
public interface IndexRows {
    List<IndexWrite> rows(Recorded<? extends DomainEvent> event);

    static IndexRows together(List<IndexRows> all) {
        return event -> all.stream().flatMap(each -> each.rows(event).stream()).toList();
    }
}
