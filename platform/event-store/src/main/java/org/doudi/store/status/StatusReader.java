package org.doudi.store.status;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.consume.LogConsumer;
import org.doudi.store.time.BusinessClock;

/// Reads a service's status from its own tables.
@ApplicationScoped
public class StatusReader {
    private static final String HEADS = "SELECT shard, position FROM log_head ORDER BY shard";
    private static final String SEEN =
            "SELECT producer, shard, position FROM consumer_checkpoint ORDER BY producer, shard";

    private final Pool pool;
    private final DoudiConfig config;
    private final BusinessClock clock;
    private final LogConsumer consumer;
    private final Instance<DeadLetters> deadLetters;

    StatusReader(
            Pool pool,
            DoudiConfig config,
            BusinessClock clock,
            LogConsumer consumer,
            Instance<DeadLetters> deadLetters) {
        this.pool = pool;
        this.config = config;
        this.clock = clock;
        this.consumer = consumer;
        this.deadLetters = deadLetters;
    }

    public Uni<Status> read() {
        return Uni.combine()
                .all()
                .unis(
                        query(HEADS),
                        query("SELECT shard, position FROM relay_checkpoint ORDER BY shard"),
                        query(SEEN),
                        query("SELECT max(recorded_at), (SELECT count(*) FROM parked_event) FROM log_head"),
                        dead())
                .asTuple()
                .map(found -> {
                    Row last = found.getItem4().iterator().next();
                    return new Status(
                            config.service(),
                            clock.now(),
                            last.getOffsetDateTime(0).toInstant(),
                            shards(found.getItem1()),
                            shards(found.getItem2()),
                            consumed(found.getItem3()),
                            consumer.stopped(),
                            last.getLong(1),
                            found.getItem5());
                });
    }

    /// The position of each shard of this service's own log, as committed.
    public Uni<Map<Integer, Long>> heads() {
        return query(HEADS).map(StatusReader::shards);
    }

    /// How far each producer's shard has taken effect here, whichever instance read it: `ce_source`, then shard.
    public Uni<Map<String, Map<Integer, Long>>> seen() {
        return query(SEEN).map(StatusReader::consumed);
    }

    private Uni<Long> dead() {
        return deadLetters.isResolvable()
                ? deadLetters.get().count()
                : Uni.createFrom().item(0L);
    }

    private Uni<RowSet<Row>> query(String sql) {
        return pool.query(sql).execute();
    }

    private static Map<Integer, Long> shards(RowSet<Row> rows) {
        Map<Integer, Long> shards = new TreeMap<>();
        rows.forEach(row -> shards.put(row.getInteger(0), row.getLong(1)));
        return shards;
    }

    private static Map<String, Map<Integer, Long>> consumed(RowSet<Row> rows) {
        Map<String, Map<Integer, Long>> consumed = new TreeMap<>();
        rows.forEach(row -> consumed.computeIfAbsent(row.getString(0), _ -> new TreeMap<>())
                .put(row.getInteger(1), row.getLong(2)));
        return consumed;
    }
}
