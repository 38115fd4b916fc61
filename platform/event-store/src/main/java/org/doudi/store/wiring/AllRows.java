package org.doudi.store.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;
import org.doudi.store.sealing.SubjectKeyRows;

/// The index rows of a service: those of every service, and its own.
final class AllRows {
    private AllRows() {}

    static IndexRows of(Iterable<IndexRows> own) {
        List<IndexRows> all = new ArrayList<>();
        own.forEach(all::add);
        all.add(new SubjectKeyRows());
        return event -> {
            Stream<IndexWrite> writes = all.stream().flatMap(rows -> rows.rows(event).stream());
            return writes.toList();
        };
    }
}
