package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.RealStore;

/// A read model that only notes what was applied, in the order of it; it refuses the events of one actor.
final class ReadModel {
    static final String POISON = "user:poison";
    private static final String APPLY =
            "INSERT INTO applied (shard, producer, position, actor) VALUES ($1, $2, $3, $4)";

    private final RealStore store;

    ReadModel(RealStore store) {
        this.store = store;
        store.asSuperuser("CREATE TABLE applied (n bigserial, shard integer, producer text, position bigint,"
                + " actor text CHECK (actor <> '" + POISON + "'))");
        store.asSuperuser("GRANT ALL ON applied, applied_n_seq TO PUBLIC");
    }

    Sink sink() {
        return new ProjectingSink(store.pool(), ReadModel::project);
    }

    private static Uni<Void> project(SqlConnection transaction, int shard, List<RecordedBytes> events) {
        return transaction
                .preparedQuery(APPLY)
                .executeBatch(events.stream()
                        .map(RecordedBytes::metadata)
                        .map(event -> Tuple.of(shard, event.source(), event.position(), event.actor()))
                        .toList())
                .replaceWithVoid();
    }

    List<Long> applied(int shard, String producer) {
        return numbers("SELECT position FROM applied WHERE shard = " + shard + " AND producer = '" + producer
                + "' ORDER BY n");
    }

    /// All of a shard, as `/intake-service/1`, in the order in which it was applied.
    List<String> applied(int shard) {
        return RealStore.await(store.pool()
                        .query("SELECT producer || '/' || position FROM applied WHERE shard = " + shard + " ORDER BY n")
                        .execute())
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    List<Long> numbers(String sql) {
        return RealStore.await(store.pool().query(sql).execute()).stream()
                .map(row -> row.getLong(0))
                .toList();
    }
}
