package org.doudi.reporting.adapter.persistence.projection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.stream.IntStream;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;

/// The cases of one shard while its log is read again: folded in memory, whole chunks of events at a time, and written
/// once there are too many of them, those first that nothing has happened to for the longest time. A case that is
/// closed is so written once, however often it was touched.
public final class HeldCases {
    private static final int AT_ONCE = 1_000;

    private final FoldedCases cases = new FoldedCases();
    private final int most;
    private boolean someLetGo;

    /// @param most how many are held in memory
    public HeldCases(int most) {
        this.most = most;
    }

    /// Folds the next events of the shard.
    public Uni<Void> take(SqlConnection connection, List<Recorded<DomainEvent>> events) {
        return load(connection, events).chain(() -> {
            events.forEach(cases::fold);
            List<Uni<Void>> names = new DepartmentTable(connection)
                    .write(events.stream().<DomainEvent>map(Recorded::event).toList());
            return all(names).chain(() -> makeRoom(connection));
        });
    }

    /// Writes whatever the tables do not have yet.
    public Uni<Void> write(SqlConnection connection) {
        return write(connection, cases.changes()).invoke(cases::stored);
    }

    private Uni<Void> load(SqlConnection connection, List<Recorded<DomainEvent>> events) {
        List<StreamId> unknown = someLetGo
                ? events.stream()
                        .map(event -> event.metadata().stream())
                        .filter(id -> !cases.knows(id))
                        .distinct()
                        .toList()
                : List.of();
        return unknown.isEmpty()
                ? Uni.createFrom().voidItem()
                : new CaseTables(connection).load(unknown).invoke(cases::know).replaceWithVoid();
    }

    private Uni<Void> makeRoom(SqlConnection connection) {
        if (cases.size() <= most) {
            return Uni.createFrom().voidItem();
        }
        someLetGo = true;
        return write(connection, cases.letGo(cases.size() - most + most / 4));
    }

    private static Uni<Void> write(SqlConnection connection, List<CaseChange> changes) {
        CaseTables tables = new CaseTables(connection);
        return Multi.createFrom()
                .iterable(IntStream.iterate(0, from -> from < changes.size(), from -> from + AT_ONCE)
                        .boxed()
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(from ->
                        all(tables.write(changes.subList(from, Math.min(from + AT_ONCE, changes.size())))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> all(List<Uni<Void>> statements) {
        return statements.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(statements).andFailFast().replaceWithVoid();
    }
}
