package org.doudi.store.toy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.store.consume.Reaction;
import org.doudi.store.consume.Reactions;

/// Nothing that others do concerns this stage.
@ApplicationScoped
public class NoReactions implements Reactions {
    @Override
    public List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        return List.of();
    }
}
