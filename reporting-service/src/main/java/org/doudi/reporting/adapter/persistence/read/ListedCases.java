package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.Sight;

/// Which cases an asker may see, in the order of the ledger.
@ApplicationScoped
public class ListedCases {
    private static final String LISTED = "select c.id, c.receivedAt from LedgerEntry c where ";
    private final Reader reader;

    ListedCases(Reader reader) {
        this.reader = reader;
    }

    public Uni<List<Listed>> after(Sight sight, Optional<Cursor> place, int most) {
        Clause where = place.map(Along.ALL::after).orElse(Clause.of("1 = 1")).and(SightClause.of(sight));
        return reader.list(Listed.class, LISTED + where.text() + Along.ALL.order(), where.parameters(), most);
    }

    /// Whether there is such a case, and the asker may see it.
    public Uni<Boolean> has(Sight sight, StreamId caseId) {
        Clause where = Clause.of("c.id = :id", "id", caseId.value()).and(SightClause.of(sight));
        return reader.list(Listed.class, LISTED + where.text(), where.parameters(), 1)
                .map(found -> !found.isEmpty());
    }

    /// A case and its place.
    public record Listed(UUID caseId, Instant receivedAt) {
        public Cursor cursor() {
            return new Cursor(receivedAt, caseId);
        }
    }
}
