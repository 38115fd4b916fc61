package org.doudi.reporting.adapter.persistence.past;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.read.ListedCases;
import org.doudi.reporting.adapter.persistence.read.ListedCases.Listed;
import org.doudi.reporting.adapter.persistence.read.LogOfThen;
import org.doudi.reporting.adapter.persistence.read.LoggedRows;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.fold.CaseFold;
import org.doudi.reporting.domain.view.CaseView;

/// The cases as they stood at a moment, in the order of the ledger: of each, the events that had happened and had been
/// recorded by then, in the order of their arrival. Some cases at a time are held, never all.
@ApplicationScoped
public class PastCases {
    private static final int AT_A_TIME = 100;
    private static final String EVENTS =
            "SELECT " + LoggedRows.COLUMNS + " FROM event_log e WHERE " + LogOfThen.CONDITION + " ORDER BY stream, seq";

    private final ListedCases listed;
    private final Pool pool;
    private final EventCodec codec;

    PastCases(ListedCases listed, Pool pool, EventCodec codec) {
        this.listed = listed;
        this.pool = pool;
        this.codec = codec;
    }

    /// Those that there were already, from a place in the ledger on.
    Multi<PastCase> all(Sight sight, Moment moment, Optional<Cursor> from) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new Walk(from), walk -> some(sight, moment, walk))
                .until(Optional::isEmpty)
                .onItem()
                .transformToIterable(Optional::orElseThrow);
    }

    /// The cases of which a condition held.
    Uni<Page<LedgerRow>> page(Sight sight, Moment moment, Predicate<CaseView> condition, Page.Request page) {
        return all(sight, moment, page.after())
                .filter(past -> condition.test(past.view()))
                .select()
                .first(page.size() + 1L)
                .collect()
                .asList()
                .map(found -> Page.of(found, page.size(), PastCase::cursor)
                        .map(past -> past.row().seenWith(sight)));
    }

    /// None where there was no such case yet.
    Uni<Optional<CaseView>> one(StreamId caseId, Moment moment) {
        return views(List.of(caseId.value()), moment).map(views -> Optional.ofNullable(views.get(caseId.value())));
    }

    /// The next ones, and none after the last.
    private Uni<Optional<List<PastCase>>> some(Sight sight, Moment moment, Walk walk) {
        return listed.after(sight, walk.place, AT_A_TIME).chain(cases -> {
            if (cases.isEmpty()) {
                return Uni.createFrom().item(Optional.empty());
            }
            walk.place = Optional.of(cases.getLast().cursor());
            return views(cases.stream().map(Listed::caseId).toList(), moment)
                    .map(views -> Optional.of(cases.stream()
                            .flatMap(each -> Optional.ofNullable(views.get(each.caseId())).stream()
                                    .map(view -> new PastCase(each.receivedAt(), view)))
                            .toList()));
        });
    }

    private Uni<Map<UUID, CaseView>> views(List<UUID> caseIds, Moment moment) {
        return pool.preparedQuery(EVENTS)
                .execute(LogOfThen.of(caseIds.toArray(UUID[]::new), moment))
                .map(rows -> {
                    Map<UUID, CaseView> views = new HashMap<>();
                    rows.forEach(row -> fold(views, codec.decode(LoggedRows.recorded(row))));
                    return views;
                });
    }

    private static void fold(Map<UUID, CaseView> views, Recorded<DomainEvent> recorded) {
        UUID caseId = recorded.metadata().stream().value();
        CaseFold.fold(Optional.ofNullable(views.get(caseId)), recorded).ifPresent(view -> views.put(caseId, view));
    }

    /// How far one walk through the ledger has come.
    private static final class Walk {
        private Optional<Cursor> place;

        Walk(Optional<Cursor> from) {
            this.place = from;
        }
    }
}
