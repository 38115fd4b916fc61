package org.doudi.store.log;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.log.Batcher.Waiting;

/// What a command reads before it decides. Those that wait at the same time share one round trip; a stream that is
/// broken fails its own callers only.
final class LogReads {
    private static final int MOST = 256;
    /// By the index for each stream, as in [AppendTransaction].
    private static final String LOAD = "SELECT e.* FROM unnest($1::uuid[]) AS a(stream) CROSS JOIN LATERAL (SELECT "
            + EventRows.COLUMNS + " FROM event WHERE event.stream = a.stream OFFSET 0) e ORDER BY e.stream, e.version";
    private static final String REPLIES =
            "SELECT a.client, a.key, k.body_hash, k.status, k.reply, k.positions, k.version"
                    + " FROM unnest($1::text[], $2::text[]) AS a(client, key) CROSS JOIN LATERAL (SELECT * FROM idempotency_key"
                    + " WHERE client = a.client AND key = a.key OFFSET 0) k";

    /// A [RequestKey] without its hash, which is not part of what is asked for.
    private record Asked(String client, String key) {}

    private final Pool pool;
    private final LogIdentity identity;
    private final EventCodec codec;
    private final Batcher<StreamId, List<RecordedBytes>> streams = new Batcher<>(MOST, this::loadAll);
    private final Batcher<Asked, Optional<StoredReply>> replies = new Batcher<>(MOST, this::repliesTo);

    LogReads(Pool pool, LogIdentity identity, EventCodec codec) {
        this.pool = pool;
        this.identity = identity;
        this.codec = codec;
    }

    Uni<List<Recorded<DomainEvent>>> load(StreamId stream) {
        return streams.submit(stream).map(events -> decoded(stream, events));
    }

    Uni<Map<StreamId, List<Recorded<DomainEvent>>>> load(List<StreamId> asked) {
        return rows(asked).map(rows -> {
            Map<StreamId, List<Recorded<DomainEvent>>> loaded = new LinkedHashMap<>();
            rows.forEach((stream, events) -> loaded.put(stream, decoded(stream, events)));
            return loaded;
        });
    }

    Uni<Optional<StoredReply>> reply(RequestKey key) {
        return replies.submit(new Asked(key.client(), key.key()));
    }

    private Uni<Void> loadAll(List<Waiting<StreamId, List<RecordedBytes>>> batch) {
        return Waiting.answerAll(
                batch, rows(Waiting.items(batch)), (rows, stream) -> rows.getOrDefault(stream, List.of()));
    }

    private Uni<Map<StreamId, List<RecordedBytes>>> rows(Collection<StreamId> asked) {
        UUID[] ids = asked.stream().map(StreamId::value).distinct().toArray(UUID[]::new);
        return pool.preparedQuery(LOAD).execute(Tuple.of(ids)).map(rows -> {
            Map<StreamId, List<RecordedBytes>> streams = new LinkedHashMap<>();
            rows.forEach(row -> {
                RecordedBytes event = EventRows.read(row, identity.source());
                streams.computeIfAbsent(event.metadata().stream(), _ -> new ArrayList<>())
                        .add(event);
            });
            return streams;
        });
    }

    /// Nothing may be decided on a stream that somebody took an event out of.
    private List<Recorded<DomainEvent>> decoded(StreamId stream, List<RecordedBytes> events) {
        List<Recorded<DomainEvent>> decoded = new ArrayList<>(events.size());
        for (RecordedBytes event : events) {
            if (event.metadata().version() != decoded.size() + 1) {
                throw new IllegalStateException("stream " + stream + " lacks version " + (decoded.size() + 1));
            }
            decoded.add(codec.decode(event));
        }
        return decoded;
    }

    private Uni<Void> repliesTo(List<Waiting<Asked, Optional<StoredReply>>> batch) {
        List<Asked> asked = Waiting.items(batch).stream().distinct().toList();
        Tuple keys = Tuple.of(
                asked.stream().map(Asked::client).toArray(String[]::new),
                asked.stream().map(Asked::key).toArray(String[]::new));
        return Waiting.answerAll(
                batch,
                pool.preparedQuery(REPLIES).execute(keys).map(LogReads::replies),
                (found, key) -> Optional.ofNullable(found.get(key)));
    }

    private static Map<Asked, StoredReply> replies(RowSet<Row> rows) {
        Map<Asked, StoredReply> replies = new HashMap<>();
        rows.forEach(row -> replies.put(
                new Asked(row.getString(0), row.getString(1)),
                new StoredReply(
                        row.getBuffer(2).getBytes(),
                        row.getInteger(3),
                        row.getBuffer(4).getBytes(),
                        row.getString(5),
                        row.getLong(6))));
        return replies;
    }
}
