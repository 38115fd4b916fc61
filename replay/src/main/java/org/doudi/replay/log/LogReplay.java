package org.doudi.replay.log;

import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doudi.events.EventCodec;
import org.doudi.events.StreamId;
import org.doudi.replay.db.Access;
import org.doudi.replay.db.Asking;
import org.doudi.replay.db.Waiting;
import org.doudi.reporting.adapter.persistence.projection.HeldCases;

/// The log that was read, read again into the tables of one generation: shards side by side, each in the order of its
/// arrivals. What has arrived meanwhile is read by going on.
public final class LogReplay implements AutoCloseable {
    private static final String OF_CASE = "SELECT DISTINCT shard, stream FROM event_log WHERE stream = $1";
    private static final String RECORDED_WITHIN =
            "SELECT DISTINCT shard, stream FROM event_log WHERE recorded_at >= $1 AND recorded_at < $2";

    private final SqlConnection asking;
    private final BlockingQueue<Lane> lanes;
    private final ExecutorService workers;
    private final Optional<Map<Integer, List<StreamId>>> streams;
    private final AsOf asOf;
    private final int held;
    private final EventCodec codec = new EventCodec();
    private final Map<Integer, ShardReplay> shards = new TreeMap<>();

    /// @param generation whose tables are written
    /// @param held       how many cases are kept in memory at most
    public LogReplay(Access generation, Scope scope, AsOf asOf, int workers, int held) {
        this.asking = generation.connect();
        this.asOf = asOf;
        this.held = held;
        this.lanes = IntStream.range(0, workers)
                .mapToObj(_ -> Lane.of(generation))
                .collect(Collectors.toCollection(LinkedBlockingQueue::new));
        this.workers = Executors.newFixedThreadPool(workers);
        this.streams = streams(scope);
    }

    private Optional<Map<Integer, List<StreamId>>> streams(Scope scope) {
        return switch (scope) {
            case Scope.Everything _ -> Optional.empty();
            case Scope.OneCase one ->
                Optional.of(streams(OF_CASE, Tuple.of(one.id().value())));
            case Scope.RecordedWithin within ->
                Optional.of(streams(RECORDED_WITHIN, Tuple.of(Utc.of(within.from()), Utc.of(within.before()))));
        };
    }

    private Map<Integer, List<StreamId>> streams(String sql, Tuple parameters) {
        return Asking.rows(asking, sql, parameters, row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getInteger(0),
                        Collectors.mapping(row -> new StreamId(row.getUUID(1)), Collectors.toList())));
    }

    /// The cases that are replayed; all where there is no list.
    public Optional<List<StreamId>> cases() {
        return streams.map(some -> some.values().stream().flatMap(List::stream).toList());
    }

    /// How far it goes by now.
    public Heads heads() {
        Heads heads = Heads.read(asking);
        return streams.map(some -> new Heads(heads.last().entrySet().stream()
                        .filter(shard -> some.containsKey(shard.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .orElse(heads);
    }

    /// Reads on up to there; returns when all of it is in the tables.
    public void upTo(Heads heads, LongConsumer progress) {
        each(heads, (shard, lane) -> {
            shard.upTo(heads.of(shard.shard()), lane, progress);
            shard.write(lane);
        });
    }

    private void each(Heads heads, BiConsumer<ShardReplay, Lane> work) {
        heads.last()
                .keySet()
                .forEach(shard -> shards.computeIfAbsent(
                        shard, no -> shard(no, heads.last().size())));
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (ShardReplay shard : shards.values()) {
            running.add(CompletableFuture.runAsync(() -> inALane(shard, work), workers));
        }
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private ShardReplay shard(int shard, int ofHowMany) {
        return new ShardReplay(
                shard,
                streams.map(some -> some.getOrDefault(shard, List.of())),
                asOf,
                codec,
                new HeldCases(held / ofHowMany + 1));
    }

    private void inALane(ShardReplay shard, BiConsumer<ShardReplay, Lane> work) {
        Lane lane = lanes.remove();
        try {
            work.accept(shard, lane);
        } finally {
            lanes.add(lane);
        }
    }

    @Override
    public void close() {
        workers.close();
        lanes.forEach(Lane::close);
        Waiting.on(asking.close());
    }
}
