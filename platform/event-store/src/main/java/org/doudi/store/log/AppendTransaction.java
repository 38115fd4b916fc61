package org.doudi.store.log;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.Survivors.At;
import org.doudi.store.log.Survivors.RequestKeyId;
import org.doudi.store.log.Survivors.Source;

/// The statements of one append, sent in two pipelined round trips: what is read under the heads' locks, and what
/// is written. Every statement after the heads' has a snapshot taken after the lock (READ COMMITTED), so it sees
/// what the one before us committed.
final class AppendTransaction {
    private static final String HEADS = "SELECT shard, position, hash, recorded_at FROM log_head"
            + " WHERE shard = ANY($1) ORDER BY shard FOR UPDATE";
    /// One look into the index for each pair, whatever the planner knows: a plan that was made, and kept, while the
    /// table was empty would join by reading all of it.
    private static final String EXISTING = "SELECT a.stream, a.version FROM unnest($1::uuid[], $2::bigint[]) AS"
            + " a(stream, version) CROSS JOIN LATERAL (SELECT FROM event e WHERE e.stream = a.stream"
            + " AND e.version = a.version LIMIT 1) found";
    private static final String USED_KEYS = "SELECT a.client, a.key FROM unnest($1::text[], $2::text[]) AS"
            + " a(client, key) CROSS JOIN LATERAL (SELECT FROM idempotency_key k WHERE k.client = a.client"
            + " AND k.key = a.key LIMIT 1) found";
    private static final String NEW_CHECKPOINTS = "INSERT INTO consumer_checkpoint (producer, shard, position, hash)"
            + " SELECT producer, shard, 0, decode(repeat('00', 32), 'hex') FROM unnest($1::text[], $2::int[])"
            + " AS a(producer, shard) ORDER BY producer, shard ON CONFLICT DO NOTHING";
    private static final String CHECKPOINTS = "SELECT c.producer, c.shard, c.position FROM consumer_checkpoint c"
            + " JOIN (SELECT DISTINCT producer, shard FROM unnest($1::text[], $2::int[]) AS a(producer, shard)) a"
            + " ON c.producer = a.producer AND c.shard = a.shard ORDER BY c.producer, c.shard FOR UPDATE OF c";
    private static final String NUMBERS = "INSERT INTO number_series (series, last) VALUES ($1, $2)"
            + " ON CONFLICT (series) DO UPDATE SET last = number_series.last + $2 RETURNING last";
    private static final String INSERT_KEYS = "INSERT INTO idempotency_key"
            + " (client, key, body_hash, status, reply, positions, version)"
            + " SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::int[], $5::bytea[], $6::text[],"
            + " $7::bigint[])";
    private static final String MOVE_CHECKPOINTS = "UPDATE consumer_checkpoint c SET position = a.position,"
            + " hash = a.hash FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bytea[])"
            + " AS a(producer, shard, position, hash) WHERE c.producer = a.producer AND c.shard = a.shard";
    private static final String MOVE_HEADS = "UPDATE log_head h SET position = a.position, hash = a.hash,"
            + " recorded_at = a.recorded_at FROM unnest($1::int[], $2::bigint[], $3::bytea[], $4::timestamptz[])"
            + " AS a(shard, position, hash, recorded_at) WHERE h.shard = a.shard";

    private final SqlConnection connection;

    AppendTransaction(SqlConnection connection) {
        this.connection = connection;
    }

    /// What the tables say, read under the heads' locks.
    record Standing(
            Map<Integer, Head> heads, Set<At> existing, Set<RequestKeyId> usedKeys, Map<Source, Long> checkpoints) {
        Survivors survivors() {
            return new Survivors(existing, usedKeys, checkpoints);
        }
    }

    Uni<Standing> begin(List<Integer> shards, List<Entry> entries) {
        Map<Integer, Head> heads = new TreeMap<>();
        Set<At> existing = new HashSet<>();
        Set<RequestKeyId> usedKeys = new HashSet<>();
        Map<Source, Long> checkpoints = new HashMap<>();
        List<Uni<Void>> statements = new ArrayList<>();
        statements.add(run("BEGIN"));
        if (!shards.isEmpty()) {
            statements.add(read(HEADS, Tuple.of(shards.toArray(Integer[]::new)), row -> {
                Head head = head(row);
                heads.put(head.shard(), head);
            }));
        }
        versions(entries, existing).ifPresent(statements::add);
        keys(entries, usedKeys).ifPresent(statements::add);
        statements.addAll(checkpoints(entries, checkpoints));
        return Uni.join()
                .all(statements)
                .andFailFast()
                .replaceWith(new Standing(heads, existing, usedKeys, checkpoints));
    }

    private Optional<Uni<Void>> versions(List<Entry> entries, Set<At> existing) {
        List<At> asked = entries.stream()
                .flatMap(entry -> entry.appends().stream())
                .flatMap(append -> Stream.of(
                        new At(append.stream().value(), append.expectedVersion()),
                        new At(append.stream().value(), append.expectedVersion() + 1)))
                .filter(at -> at.version() > 0)
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(
                EXISTING,
                Tuple.of(
                        asked.stream().map(At::stream).toArray(UUID[]::new),
                        asked.stream().map(At::version).toArray(Long[]::new)),
                row -> existing.add(new At(row.getUUID(0), row.getLong(1)))));
    }

    private Optional<Uni<Void>> keys(List<Entry> entries, Set<RequestKeyId> used) {
        List<RequestKey> asked = entries.stream()
                .flatMap(entry -> entry.request().stream())
                .map(Entry.KeyedReply::key)
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(
                USED_KEYS,
                Tuple.of(
                        asked.stream().map(RequestKey::client).toArray(String[]::new),
                        asked.stream().map(RequestKey::key).toArray(String[]::new)),
                row -> used.add(new RequestKeyId(row.getString(0), row.getString(1)))));
    }

    private List<Uni<Void>> checkpoints(List<Entry> entries, Map<Source, Long> positions) {
        List<CheckpointMove> moves =
                entries.stream().flatMap(entry -> entry.checkpoints().stream()).toList();
        return moves.isEmpty() ? List.of() : checkpointsOf(moves, positions);
    }

    private List<Uni<Void>> checkpointsOf(List<CheckpointMove> moves, Map<Source, Long> positions) {
        Tuple sources = Tuple.of(
                moves.stream().map(CheckpointMove::producer).toArray(String[]::new),
                moves.stream().map(CheckpointMove::shard).toArray(Integer[]::new));
        return List.of(
                write(NEW_CHECKPOINTS, sources),
                read(
                        CHECKPOINTS,
                        sources,
                        row -> positions.put(new Source(row.getString(0), row.getInteger(1)), row.getLong(2))));
    }

    /// The last number of each series after so many new ones; series are locked in the order of their names.
    Uni<Map<String, Long>> numbers(Map<String, Long> wanted) {
        Uni<Map<String, Long>> last = Uni.createFrom().item(new HashMap<>());
        for (Map.Entry<String, Long> series : new TreeMap<>(wanted).entrySet()) {
            last = last.chain(known -> connection
                    .preparedQuery(NUMBERS)
                    .execute(Tuple.of(series.getKey(), series.getValue()))
                    .invoke(rows ->
                            known.put(series.getKey(), rows.iterator().next().getLong(0)))
                    .replaceWith(known));
        }
        return last;
    }

    /// Everything that is written, and the commit.
    Uni<Void> commit(
            List<RecordedBytes> events,
            List<Head> heads,
            Map<RequestKey, StoredReply> replies,
            List<CheckpointMove> moves,
            List<IndexWrite> rows) {
        List<Uni<Void>> statements = new ArrayList<>();
        if (!events.isEmpty()) {
            statements.add(write(EventRows.INSERT, EventRows.columns(events)));
            statements.add(write(MOVE_HEADS, headColumns(heads)));
        }
        if (!replies.isEmpty()) {
            statements.add(write(INSERT_KEYS, replyColumns(replies)));
        }
        if (!moves.isEmpty()) {
            statements.add(moveCheckpoints(moves));
        }
        bySql(rows)
                .forEach((sql, parameters) -> statements.add(
                        connection.preparedQuery(sql).executeBatch(parameters).replaceWithVoid()));
        statements.add(run("COMMIT"));
        return Uni.join().all(statements).andFailFast().replaceWithVoid();
    }

    /// The checkpoints' positions, locked; missing ones are made at 0.
    Uni<Map<Source, Long>> lockCheckpoints(List<CheckpointMove> moves) {
        Map<Source, Long> positions = new HashMap<>();
        return Uni.join().all(checkpointsOf(moves, positions)).andFailFast().replaceWith(positions);
    }

    Uni<Void> moveCheckpoints(List<CheckpointMove> moves) {
        return write(MOVE_CHECKPOINTS, moveColumns(moves));
    }

    Uni<Void> rollback() {
        return run("ROLLBACK");
    }

    private Uni<Void> run(String sql) {
        return connection.query(sql).execute().replaceWithVoid();
    }

    private Uni<Void> write(String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }

    private Uni<Void> read(String sql, Tuple parameters, Consumer<Row> row) {
        return connection
                .preparedQuery(sql)
                .execute(parameters)
                .invoke(rows -> rows.forEach(row))
                .replaceWithVoid();
    }

    private static Head head(Row row) {
        return new Head(
                row.getInteger(0),
                row.getLong(1),
                row.getBuffer(2).getBytes(),
                row.getOffsetDateTime(3).toInstant());
    }

    private static Map<String, List<Tuple>> bySql(List<IndexWrite> rows) {
        Map<String, List<Tuple>> grouped = new LinkedHashMap<>();
        rows.forEach(row ->
                grouped.computeIfAbsent(row.sql(), _ -> new ArrayList<>()).add(row.parameters()));
        return grouped;
    }

    private static Tuple headColumns(List<Head> heads) {
        return Tuple.of(
                heads.stream().map(Head::shard).toArray(Integer[]::new),
                heads.stream().map(Head::position).toArray(Long[]::new),
                heads.stream().map(head -> Buffer.buffer(head.hash())).toArray(Buffer[]::new),
                heads.stream().map(head -> EventRows.utc(head.recordedAt())).toArray(OffsetDateTime[]::new));
    }

    private static Tuple replyColumns(Map<RequestKey, StoredReply> replies) {
        io.vertx.sqlclient.Tuple columns = io.vertx.sqlclient.Tuple.tuple();
        columns.addArrayOfString(
                replies.keySet().stream().map(RequestKey::client).toArray(String[]::new));
        columns.addArrayOfString(replies.keySet().stream().map(RequestKey::key).toArray(String[]::new));
        columns.addArrayOfBuffer(replies.keySet().stream()
                .map(key -> Buffer.buffer(key.bodyHash()))
                .toArray(Buffer[]::new));
        columns.addArrayOfInteger(
                replies.values().stream().map(StoredReply::status).toArray(Integer[]::new));
        columns.addArrayOfBuffer(replies.values().stream()
                .map(reply -> Buffer.buffer(reply.reply()))
                .toArray(Buffer[]::new));
        columns.addArrayOfString(
                replies.values().stream().map(StoredReply::positions).toArray(String[]::new));
        columns.addArrayOfLong(
                replies.values().stream().map(StoredReply::version).toArray(Long[]::new));
        return Tuple.newInstance(columns);
    }

    private static Tuple moveColumns(List<CheckpointMove> moves) {
        Map<Source, CheckpointMove> last = new LinkedHashMap<>();
        moves.forEach(move -> last.put(new Source(move.producer(), move.shard()), move));
        return Tuple.of(
                last.keySet().stream().map(Source::producer).toArray(String[]::new),
                last.keySet().stream().map(Source::shard).toArray(Integer[]::new),
                last.values().stream().map(CheckpointMove::to).toArray(Long[]::new),
                last.values().stream().map(move -> Buffer.buffer(move.hash())).toArray(Buffer[]::new));
    }
}
