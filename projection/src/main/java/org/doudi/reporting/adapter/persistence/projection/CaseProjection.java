package org.doudi.reporting.adapter.persistence.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;

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
        FoldedCases folded = new FoldedCases();
        folded.know(before);
        events.forEach(folded::fold);
        List<Uni<Void>> statements = new ArrayList<>(cases.write(folded.changes()));
        statements.addAll(new DepartmentTable(transaction).write(facts(events)));
        return statements.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(statements).andFailFast().replaceWithVoid();
    }

    private static List<DomainEvent> facts(List<Recorded<DomainEvent>> events) {
        return events.stream().<DomainEvent>map(Recorded::event).toList();
    }
}
