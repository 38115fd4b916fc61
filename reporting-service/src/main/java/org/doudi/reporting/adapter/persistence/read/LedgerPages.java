package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;

/// Pages of the ledger, the last received first: within what an asker may see, those for which a condition holds.
@ApplicationScoped
public class LedgerPages {
    private final Reader reader;

    LedgerPages(Reader reader) {
        this.reader = reader;
    }

    Uni<Page<LedgerRow>> page(Sight sight, Clause condition, Page.Request page) {
        Clause where = page.after()
                .map(after -> condition.and(after(after)))
                .orElse(condition)
                .and(SightClause.of(sight));
        return reader.list(
                        Line.class,
                        "select c.id, c.receivedAt, c.line from LedgerEntry c where " + where.text()
                                + " order by c.receivedAt desc, c.id desc",
                        where.parameters(),
                        page.size() + 1)
                .map(lines -> Page.of(lines, page.size(), Line::cursor)
                        .map(line -> line.row().seenWith(sight)));
    }

    static Clause after(Cursor after) {
        return new Clause(
                "(c.receivedAt < :afterAt or c.receivedAt = :afterAt and c.id < :afterId)",
                Map.of("afterAt", after.at(), "afterId", after.id()));
    }

    /// What is read of an entry.
    record Line(UUID id, Instant receivedAt, String line) {
        Cursor cursor() {
            return new Cursor(receivedAt, id);
        }

        LedgerRow row() {
            return new LedgerRow(new StreamId(id), ViewJson.line(line));
        }
    }
}
