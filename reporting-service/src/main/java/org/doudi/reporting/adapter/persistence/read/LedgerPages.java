package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.work.Duty;

/// Pages of the ledger, the last received first: within what an asker may see, those for which a condition holds.
@ApplicationScoped
public class LedgerPages {
    private final Reader reader;
    private final CaseDuties duties;

    LedgerPages(Reader reader, CaseDuties duties) {
        this.reader = reader;
        this.duties = duties;
    }

    /// Each grant is read along an index of its own; together they see the same.
    ///
    /// @param unit whose cases alone are looked for
    Uni<Page<LedgerRow>> page(
            Sight sight, Optional<OrgCode> unit, Function<Along, Clause> condition, Page.Request page) {
        return Multi.createFrom()
                .iterable(sight.apart())
                .onItem()
                .transformToUniAndConcatenate(
                        part -> lines(part, Along.of(unit.or(part::onlyDepartment)), condition, page))
                .collect()
                .asList()
                .map(parts -> Page.of(together(parts, page.size() + 1), page.size(), Line::cursor))
                .chain(lines -> duties.of(lines.items().stream().map(Line::id).toList())
                        .map(owed -> lines.map(line -> line.row(owed.getOrDefault(line.id(), List.of()))
                                .seenWith(sight))));
    }

    private Uni<List<Line>> lines(Sight sight, Along along, Function<Along, Clause> condition, Page.Request page) {
        Clause own = along.join().and(condition.apply(along)).and(SightClause.of(sight, along));
        Clause where = page.after().map(after -> own.and(along.after(after))).orElse(own);
        return reader.list(
                Line.class,
                "select c.id, c.receivedAt, c.line from " + along.from() + " where " + where.text() + along.order(),
                where.parameters(),
                page.size() + 1);
    }

    private static List<Line> together(List<List<Line>> parts, int most) {
        return parts.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Line::id, line -> line, (one, _) -> one))
                .values()
                .stream()
                .sorted(Line.LAST_RECEIVED_FIRST)
                .limit(most)
                .toList();
    }

    /// What is read of an entry.
    record Line(UUID id, Instant receivedAt, String line) {
        /// As PostgreSQL sorts: a UUID by its bytes, none of which is negative.
        private static final Comparator<Line> LAST_RECEIVED_FIRST = Comparator.comparing(Line::receivedAt)
                .thenComparing(line -> line.id().toString())
                .reversed();

        Cursor cursor() {
            return new Cursor(receivedAt, id);
        }

        LedgerRow row(List<Duty> owed) {
            return new LedgerRow(new StreamId(id), ViewJson.line(line), owed);
        }
    }
}
