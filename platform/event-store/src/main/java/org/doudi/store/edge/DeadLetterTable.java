package org.doudi.store.edge;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.doudi.store.status.DeadLetters;

/// 死信簿: `dead_letter`, a table of each service that has an edge.
public class DeadLetterTable implements DeadLetters {
    private static final String ENTER = """
            insert into dead_letter (topic, partition, "offset", reason) values ($1, $2, $3, $4)
            on conflict do nothing""";

    private final Pool pool;

    public DeadLetterTable(Pool pool) {
        this.pool = pool;
    }

    /// Once for each message, however often it is told. The reason names rules and fields, never what was in it.
    Uni<Void> enter(String topic, int partition, long offset, String reason) {
        return pool.preparedQuery(ENTER)
                .execute(Tuple.of(topic, partition, offset, reason))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> count() {
        return pool.query("select count(*) from dead_letter")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
