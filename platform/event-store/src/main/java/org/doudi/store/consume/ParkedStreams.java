package org.doudi.store.consume;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.log.IndexWrite;

/// 放行 — what waits on a stream takes effect in the order in which it came, once an operator has mended the cause.
public final class ParkedStreams {
    private static final String ALL = "SELECT stream, min(shard), count(*), min(parked_at),"
            + " (array_agg(reason ORDER BY arrival))[1] FROM parked_event GROUP BY stream ORDER BY min(parked_at)";
    private static final String NEXT = "SELECT shard, producer, position, headers, body FROM parked_event"
            + " WHERE stream = $1 ORDER BY arrival LIMIT 1";
    /// Fails where somebody else has released it: the whole transaction, with the effects, is undone then.
    private static final String GONE = "WITH gone AS (DELETE FROM parked_event WHERE producer = $1 AND shard = $2"
            + " AND position = $3 RETURNING 1) SELECT 1 / count(*) FROM gone";

    private final Pool pool;
    private final Sink sink;

    /// @param sink the one that the log's events take effect in
    public ParkedStreams(Pool pool, Sink sink) {
        this.pool = pool;
        this.sink = sink;
    }

    public Uni<List<Parked>> all() {
        return pool.query(ALL).execute().map(rows -> {
            List<Parked> parked = new ArrayList<>();
            rows.forEach(row -> parked.add(new Parked(
                    row.getUUID(0),
                    row.getInteger(1),
                    row.getLong(2),
                    row.getString(4),
                    row.getOffsetDateTime(3).toInstant())));
            return parked;
        });
    }

    /// Applies what waits, one after the other, until nothing does: how many there were. Fails with [PoisonEvent] at
    /// the first that still cannot take effect; it and what is behind it go on waiting.
    public Uni<Integer> release(StreamId stream) {
        return Multi.createBy()
                .repeating()
                .uni(() -> releaseNext(stream))
                .whilst(released -> released)
                .filter(released -> released)
                .collect()
                .asList()
                .map(List::size);
    }

    private Uni<Boolean> releaseNext(StreamId stream) {
        return next(stream)
                .chain(found -> found.map(chunk -> sink.apply(chunk).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Optional<Chunk>> next(StreamId stream) {
        return pool.preparedQuery(NEXT).execute(Tuple.of(stream.value())).map(rows -> {
            Optional<Chunk> next = Optional.empty();
            for (Row row : rows) {
                next = Optional.of(chunk(row));
            }
            return next;
        });
    }

    private static Chunk chunk(Row row) {
        var headers = row.getJsonObject(3);
        RecordedBytes event = CloudEventHeaders.read(
                name -> Optional.ofNullable(headers.getString(name)),
                row.getBuffer(4).getBytes());
        IndexWrite gone = new IndexWrite(GONE, Tuple.of(row.getString(1), row.getInteger(0), row.getLong(2)));
        return new Chunk(row.getInteger(0), List.of(event), List.of(), List.of(gone));
    }
}
