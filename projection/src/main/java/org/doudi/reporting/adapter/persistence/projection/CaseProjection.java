package org.doudi.reporting.adapter.persistence.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.fold.CaseFold;
import org.doudi.reporting.domain.view.CaseView;

/// The projection of the whole log — 三.1, 三.6. A chunk costs two round trips, whatever its size: what it needs, and
/// what it changes. Events that the log of arrivals holds already are left out.
public final class CaseProjection {
    private final EventCodec codec;

    public CaseProjection(EventCodec codec) {
        this.codec = codec;
    }

    /// Folds a run of one shard's events, alone on its shard.
    public Uni<Void> apply(SqlConnection transaction, int shard, List<RecordedBytes> events) {
        List<Arrival> arrivals =
                events.stream().map(bytes -> Arrival.of(bytes, codec)).toList();
        CaseTables cases = new CaseTables(transaction);
        return Uni.combine()
                .all()
                .unis(new ArrivalTable(transaction).add(shard, arrivals), cases.load(streamsOf(arrivals)))
                .asTuple()
                .chain(known -> write(transaction, cases, unseen(arrivals, known.getItem1()), known.getItem2()));
    }

    private static List<StreamId> streamsOf(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> arrival.metadata().stream())
                .distinct()
                .toList();
    }

    private static List<Recorded<DomainEvent>> unseen(List<Arrival> arrivals, Set<Arrival.Place> added) {
        return arrivals.stream()
                .filter(arrival -> added.contains(arrival.place()))
                .map(Arrival::recorded)
                .toList();
    }

    private static Uni<Void> write(
            SqlConnection transaction,
            CaseTables cases,
            List<Recorded<DomainEvent>> events,
            Map<StreamId, CaseTables.Stored> before) {
        List<Uni<Void>> statements = new ArrayList<>(cases.write(changes(events, before)));
        statements.addAll(new DepartmentTable(transaction).write(facts(events)));
        return statements.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(statements).andFailFast().replaceWithVoid();
    }

    private static List<CaseChange> changes(
            List<Recorded<DomainEvent>> events, Map<StreamId, CaseTables.Stored> before) {
        Map<StreamId, CaseView> after = new LinkedHashMap<>();
        for (Recorded<DomainEvent> event : events) {
            StreamId stream = event.metadata().stream();
            Optional<CaseView> known = Optional.ofNullable(after.get(stream)).or(() -> view(before, stream));
            CaseFold.fold(known, event).ifPresent(view -> after.put(stream, view));
        }
        return after.values().stream()
                .map(view -> change(before, view))
                .filter(CaseChange::changes)
                .toList();
    }

    private static CaseChange change(Map<StreamId, CaseTables.Stored> before, CaseView after) {
        int derived = Optional.ofNullable(before.get(after.id()))
                .map(CaseTables.Stored::derived)
                .orElse(Facts.DERIVATION);
        return new CaseChange(view(before, after.id()), derived, after);
    }

    private static Optional<CaseView> view(Map<StreamId, CaseTables.Stored> stored, StreamId stream) {
        return Optional.ofNullable(stored.get(stream)).map(CaseTables.Stored::view);
    }

    private static List<DomainEvent> facts(List<Recorded<DomainEvent>> events) {
        return events.stream().<DomainEvent>map(Recorded::event).toList();
    }
}
