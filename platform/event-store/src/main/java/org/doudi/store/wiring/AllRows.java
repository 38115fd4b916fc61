package org.doudi.store.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;
import org.doudi.store.policy.PolicyRows;
import org.doudi.store.sealing.SubjectKeyRows;

/// The index rows of a service: those of every service, and its own.
record AllRows(List<IndexRows> all) implements IndexRows {
    /// With what others recorded; the policy's versions are kept by whatever reads the log.
    static IndexRows consumed(Iterable<IndexRows> own) {
        return of(own, List.of(new SubjectKeyRows()));
    }

    /// With what is recorded here.
    static IndexRows appended(Iterable<IndexRows> own) {
        return of(own, List.of(new SubjectKeyRows(), new PolicyRows()));
    }

    private static IndexRows of(Iterable<IndexRows> own, List<IndexRows> common) {
        List<IndexRows> all = new ArrayList<>();
        own.forEach(all::add);
        all.addAll(common);
        return new AllRows(List.copyOf(all));
    }

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        Stream<IndexWrite> writes = all.stream().flatMap(rows -> rows.rows(event).stream());
        return writes.toList();
    }

    @Override
    public List<IndexWrite> together(List<? extends Recorded<? extends DomainEvent>> events) {
        Stream<IndexWrite> writes = all.stream().flatMap(rows -> rows.together(events).stream());
        return writes.toList();
    }
}
