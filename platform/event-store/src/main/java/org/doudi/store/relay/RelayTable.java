package org.doudi.store.relay;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.EventRows;

/// What the relay reads and moves in the database. Called from the relay's own thread, which may wait.
public final class RelayTable {
    private static final int LEASE_SECONDS = 10;
    private static final int RENEW_SECONDS = 6;
    /// A lease that has long to go is only read: nothing is written while nothing happens.
    private static final String LEAD = "WITH taken AS (UPDATE relay_checkpoint SET leader = $1,"
            + " lease_until = now() + interval '" + LEASE_SECONDS + " seconds'"
            + " WHERE lease_until < now() OR (leader = $1 AND lease_until < now() + interval '" + RENEW_SECONDS
            + " seconds') RETURNING shard, position) SELECT shard, position FROM taken"
            + " UNION ALL SELECT shard, position FROM relay_checkpoint WHERE leader = $1"
            + " AND lease_until >= now() + interval '" + RENEW_SECONDS + " seconds'";
    private static final String AFTER = "SELECT e.* FROM unnest($1::int[], $2::bigint[]) AS c(shard, position)"
            + " CROSS JOIN LATERAL (SELECT * FROM event WHERE event.shard = c.shard AND event.position > c.position"
            + " ORDER BY event.position LIMIT 500) e ORDER BY e.position, e.shard";

    /// A checkpoint that a power cut takes back only repeats, so nobody waits for the disk.
    private static final String MOVE = "UPDATE relay_checkpoint r SET position = a.position"
            + " FROM unnest($2::int[], $3::bigint[]) AS a(shard, position),"
            + " (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried"
            + " WHERE r.shard = a.shard AND r.leader = $1 AND r.position < a.position";

    private static final String GIVE_BACK =
            "UPDATE relay_checkpoint SET lease_until = 'epoch' WHERE leader = $1 AND lease_until > now()";

    private final Pool pool;
    private final String source;

    public RelayTable(Pool pool, String source) {
        this.pool = pool;
        this.source = source;
    }

    /// Takes or renews the leases that are free or ours: the shards led, with their checkpoints.
    Map<Integer, Long> lead(UUID self) {
        Map<Integer, Long> led = new HashMap<>();
        for (Row row : wait(pool.preparedQuery(LEAD).execute(Tuple.of(self)).subscribeAsCompletionStage())) {
            led.put(row.getInteger(0), row.getLong(1));
        }
        return led;
    }

    /// The next events of each shard, in order; being read when this returns.
    CompletableFuture<List<RecordedBytes>> after(Map<Integer, Long> positions) {
        return pool.preparedQuery(AFTER)
                .execute(columns(positions))
                .map(this::events)
                .subscribeAsCompletionStage();
    }

    private List<RecordedBytes> events(RowSet<Row> rows) {
        List<RecordedBytes> events = new ArrayList<>(rows.size());
        rows.forEach(row -> events.add(EventRows.read(row, source)));
        return events;
    }

    /// Moves the checkpoints of the shards that are still ours; never back. On its way when this returns.
    CompletableFuture<?> move(UUID self, Map<Integer, Long> positions) {
        return pool.preparedQuery(MOVE)
                .execute(Tuple.of(
                        self,
                        positions.keySet().toArray(Integer[]::new),
                        positions.values().toArray(Long[]::new)))
                .subscribeAsCompletionStage();
    }

    /// Whoever looks next leads the shards that were ours.
    void giveBack(UUID self) {
        wait(pool.preparedQuery(GIVE_BACK).execute(Tuple.of(self)).subscribeAsCompletionStage());
    }

    private static Tuple columns(Map<Integer, Long> positions) {
        return Tuple.of(
                positions.keySet().toArray(Integer[]::new), positions.values().toArray(Long[]::new));
    }

    /// What the database answers, if it does while a lease lasts.
    static <T> T wait(CompletableFuture<T> answer) {
        try {
            return answer.get(LEASE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the relay is stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the relay cannot reach its log", e);
        }
    }
}
