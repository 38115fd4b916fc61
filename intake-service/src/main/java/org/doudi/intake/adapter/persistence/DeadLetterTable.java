package org.doudi.intake.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.intake.application.DeadLetterBook;
import org.doudi.store.status.DeadLetters;

/// `dead_letter`.
@ApplicationScoped
public class DeadLetterTable implements DeadLetterBook, DeadLetters {
    private static final String ENTER = """
            insert into dead_letter (topic, partition, "offset", reason) values ($1, $2, $3, $4)
            on conflict do nothing""";

    private final Pool pool;

    DeadLetterTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> enter(String topic, int partition, long offset, String reason) {
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
