package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.log.IndexWrite;

/// What a consumer keeps in its database: how far it has come, and what is parked.
public final class ConsumerTable {
    private static final String OFFSET = "INSERT INTO consumer_offset (shard, next_offset) VALUES ($1, $2)"
            + " ON CONFLICT (shard) DO UPDATE SET next_offset = excluded.next_offset";
    private static final String PARK = "INSERT INTO parked_event (shard, stream, producer, position, headers, body,"
            + " reason) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";

    private final Pool pool;

    public ConsumerTable(Pool pool) {
        this.pool = pool;
    }

    Uni<Progress> progress() {
        return checkpoints().chain(last -> parkedStreams().map(parked -> new Progress(last, parked)));
    }

    private Uni<Map<Integer, Map<String, LastApplied>>> checkpoints() {
        return pool.query("SELECT producer, shard, position, hash FROM consumer_checkpoint")
                .execute()
                .map(rows -> {
                    Map<Integer, Map<String, LastApplied>> found = new HashMap<>();
                    for (Row row : rows) {
                        found.computeIfAbsent(row.getInteger(1), _ -> new HashMap<>())
                                .put(
                                        row.getString(0),
                                        new LastApplied(
                                                row.getLong(2), row.getBuffer(3).getBytes()));
                    }
                    return found;
                });
    }

    Uni<Map<Integer, Long>> offsets() {
        return pool.query("SELECT shard, next_offset FROM consumer_offset")
                .execute()
                .map(rows -> {
                    Map<Integer, Long> found = new HashMap<>();
                    rows.forEach(row -> found.put(row.getInteger(0), row.getLong(1)));
                    return found;
                });
    }

    private Uni<Map<Integer, Set<StreamId>>> parkedStreams() {
        return pool.query("SELECT DISTINCT shard, stream FROM parked_event")
                .execute()
                .map(rows -> {
                    Map<Integer, Set<StreamId>> found = new HashMap<>();
                    rows.forEach(row -> found.computeIfAbsent(row.getInteger(0), _ -> new HashSet<>())
                            .add(new StreamId(row.getUUID(1))));
                    return found;
                });
    }

    static IndexWrite offset(int shard, long next) {
        return new IndexWrite(OFFSET, Tuple.of(shard, next));
    }

    /// An event that waits for an operator, with its reason; the body is as sealed as in the log.
    static IndexWrite parked(RecordedBytes event, String reason) {
        JsonObject headers = new JsonObject();
        CloudEventHeaders.write(event).forEach(headers::put);
        io.vertx.sqlclient.Tuple row = io.vertx.sqlclient.Tuple.tuple();
        row.addInteger(event.metadata().shard());
        row.addUUID(event.metadata().stream().value());
        row.addString(event.metadata().source());
        row.addLong(event.metadata().position());
        row.addJsonObject(headers);
        row.addBuffer(io.vertx.core.buffer.Buffer.buffer(event.body()));
        row.addString(reason);
        return new IndexWrite(PARK, Tuple.newInstance(row));
    }
}
