package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.doudi.reporting.application.Freshness;

/// How far the projection has come, from the checkpoints that moved with it. Another instance may have moved them.
@ApplicationScoped
public class CheckpointFreshness implements Freshness {
    /// Most are there within a few milliseconds; who waits longer looks less often.
    private static final Duration FIRST_LOOK = Duration.ofMillis(2);

    private static final Duration LAST_LOOK = Duration.ofMillis(20);
    private static final String BEHIND = """
            SELECT count(*) FROM unnest($1::text[], $2::int[], $3::bigint[]) AS a(producer, shard, position)
            LEFT JOIN consumer_checkpoint c ON c.producer = a.producer AND c.shard = a.shard
            WHERE coalesce(c.position, 0) < a.position""";

    private final Pool pool;

    CheckpointFreshness(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> reaches(List<Position> positions, Duration atMost) {
        Tuple wanted = Tuple.of(
                positions.stream().map(at -> "/" + at.service() + "-service").toArray(String[]::new),
                positions.stream().map(Position::shard).toArray(Integer[]::new),
                positions.stream().map(Position::position).toArray(Long[]::new));
        return looked(wanted, FIRST_LOOK).ifNoItem().after(atMost).recoverWithItem(false);
    }

    private Uni<Boolean> looked(Tuple wanted, Duration next) {
        return reached(wanted)
                .chain(reached -> reached
                        ? Uni.createFrom().item(true)
                        : Uni.createFrom()
                                .item(next)
                                .onItem()
                                .delayIt()
                                .by(next)
                                .chain(() -> looked(wanted, longer(next))));
    }

    private static Duration longer(Duration before) {
        Duration doubled = before.multipliedBy(2);
        return doubled.compareTo(LAST_LOOK) < 0 ? doubled : LAST_LOOK;
    }

    private Uni<Boolean> reached(Tuple wanted) {
        return pool.preparedQuery(BEHIND)
                .execute(wanted)
                .map(rows -> rows.iterator().next().getLong(0) == 0);
    }
}
