package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.events.EventCodec;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.table.LoggedEvent;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.Timelines;
import org.doudi.reporting.domain.log.Title;

/// 时间线, from the log that was read.
@ApplicationScoped
public class StoredTimelines implements Timelines {
    private final Reader reader;
    private final EventCodec codec;

    StoredTimelines(Reader reader, EventCodec codec) {
        this.reader = reader;
        this.codec = codec;
    }

    @Override
    public Uni<Optional<Page<Happening>>> of(Sight sight, StreamId caseId, Page.Request page) {
        return seen(sight, caseId)
                .chain(seen -> seen
                        ? events(sight, caseId, page).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Boolean> seen(Sight sight, StreamId caseId) {
        Clause where = Clause.of("c.id = :id", "id", caseId.value()).and(SightClause.of(sight));
        return reader.list(
                        String.class, "select c.state from LedgerEntry c where " + where.text(), where.parameters(), 1)
                .map(found -> !found.isEmpty());
    }

    private Uni<Page<Happening>> events(Sight sight, StreamId caseId, Page.Request page) {
        Clause stream = Clause.of("e.stream = :stream", "stream", caseId.value());
        Clause own = sight.onlyDepartment()
                .map(unit -> stream.and("(e.unit is null or e.unit = :unit)", "unit", unit.value()))
                .orElse(stream);
        Clause where = page.after()
                .map(after -> own.and("e.seq > :after", "after", after.no()))
                .orElse(own);
        return reader.list(
                        LoggedEvent.class,
                        "from LoggedEvent e where " + where.text() + " order by e.seq",
                        where.parameters(),
                        page.size() + 1)
                .map(found ->
                        Page.of(found, page.size(), StoredTimelines::cursor).map(this::happening));
    }

    private static Cursor cursor(LoggedEvent event) {
        return new Cursor(event.occurredAt, event.stream, event.seq);
    }

    private Happening happening(LoggedEvent event) {
        return new Happening(
                event.seq,
                event.id,
                event.type,
                Title.of(codec.decode(event.type, event.body)),
                event.actor,
                event.occurredAt,
                event.recordedAt,
                event.producer + "/" + event.shard + "/" + event.position,
                Optional.ofNullable(event.causation));
    }
}
