package org.doudi.store.consume;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.log.AppendConflict;
import org.doudi.store.log.IndexWrite;
import org.jboss.logging.Logger;

/// Reads the log of all services: each event once, in order, with its effects and the checkpoint in one
/// transaction.
public final class LogConsumer {
    private static final Logger LOG = Logger.getLogger(LogConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ConsumerTable table;
    private final Sink sink;
    private final Duration gapLimit;
    private final Clock real = Clock.systemUTC();
    private final Map<Integer, ShardReader> readers = new ConcurrentHashMap<>();
    private final Set<StreamId> parked = ConcurrentHashMap.newKeySet();

    /// @param gapLimit how long something may be missing before its shard counts as stopped
    public LogConsumer(ConsumerTable table, Sink sink, Duration gapLimit) {
        this.table = table;
        this.sink = sink;
        this.gapLimit = gapLimit;
    }

    /// Reads where the database says that it stands: the offset to begin at for each shard that has one.
    public Uni<Map<Integer, Long>> begin() {
        return table.checkpoints()
                .invoke(found -> {
                    readers.clear();
                    found.forEach((shard, last) -> readers.put(shard, new ShardReader(shard, last)));
                })
                .chain(table::parkedStreams)
                .invoke(streams -> {
                    parked.clear();
                    parked.addAll(streams);
                })
                .chain(table::offsets);
    }

    /// Applies a poll; completes when everything that is next has taken effect.
    public Uni<Void> accept(List<Arrived> poll) {
        Map<Integer, List<Arrived>> byShard = poll.stream()
                .collect(Collectors.groupingBy(
                        each -> each.recorded().metadata().shard(), TreeMap::new, Collectors.toList()));
        List<Uni<Void>> shards = new ArrayList<>();
        byShard.forEach((shard, events) -> shards.add(accept(shard, events)));
        return shards.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(shards).andFailFast().replaceWithVoid();
    }

    private ShardReader readerOf(int shard) {
        return readers.computeIfAbsent(shard, each -> new ShardReader(each, Map.of()));
    }

    /// Each try takes up where the one before it came to: what has taken effect is a repeat.
    private Uni<Void> accept(int shard, List<Arrived> arrived) {
        return Uni.createFrom()
                .deferred(() -> attempt(readerOf(shard), shard, arrived))
                .onFailure(AppendConflict.class)
                .recoverWithUni(() -> reread(shard).chain(() -> accept(shard, arrived)))
                .onFailure()
                .invoke(failure -> LOG.warn("consumer.retries", failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Uni<Void> attempt(ShardReader reader, int shard, List<Arrived> arrived) {
        List<Arrived> next = reader.next(arrived, real.instant());
        reader.trouble()
                .ifPresent(trouble -> LOG.errorf(
                        "log.%s shard=%d producer=%s missing=%d",
                        trouble.kind(), shard, trouble.producer(), trouble.missing()));
        if (next.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return apply(reader, shard, next)
                .onFailure(PoisonEvent.class)
                .recoverWithUni(() -> oneByOne(reader, shard, next));
    }

    /// Another consumer of the group has moved the checkpoint: its steps stand, and we go on after them.
    private Uni<Void> reread(int shard) {
        return table.checkpoints()
                .invoke(found -> readers.put(shard, new ShardReader(shard, found.getOrDefault(shard, Map.of()))))
                .chain(table::parkedStreams)
                .invoke(parked::addAll)
                .replaceWithVoid();
    }

    private Uni<Void> apply(ShardReader reader, int shard, List<Arrived> next) {
        return Uni.createFrom()
                .deferred(() -> sink.apply(chunk(reader, shard, next)))
                .invoke(() -> reader.applied(next));
    }

    private Chunk chunk(ShardReader reader, int shard, List<Arrived> next) {
        List<RecordedBytes> events = new ArrayList<>();
        List<IndexWrite> rows = new ArrayList<>();
        for (Arrived each : next) {
            EventMetadata metadata = each.recorded().metadata();
            if (parked.contains(metadata.stream())) {
                rows.add(ConsumerTable.parked(each.recorded(), "an earlier event of the stream is parked"));
            } else {
                events.add(each.recorded());
            }
        }
        rows.add(readOn(reader, shard, next.getLast()));
        return new Chunk(shard, events, reader.moves(next), rows);
    }

    private static IndexWrite readOn(ShardReader reader, int shard, Arrived last) {
        return ConsumerTable.offset(
                shard, reader.trouble().map(ShardReader.Trouble::firstOffset).orElse(last.offset() + 1));
    }

    /// Finds the one that cannot take effect, parks its stream, and goes on with the others.
    private Uni<Void> oneByOne(ShardReader reader, int shard, List<Arrived> next) {
        return Multi.createFrom()
                .iterable(next)
                .onItem()
                .transformToUniAndConcatenate(each -> apply(reader, shard, List.of(each))
                        .onFailure(PoisonEvent.class)
                        .recoverWithUni(poison -> park(reader, shard, each, poison)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> park(ShardReader reader, int shard, Arrived each, Throwable poison) {
        LOG.errorf(poison, "event.parked id=%s", each.recorded().metadata().id());
        String reason = Optional.ofNullable(poison.getMessage()).orElse("unknown");
        Chunk withoutIt = new Chunk(
                shard,
                List.of(),
                reader.moves(List.of(each)),
                List.of(ConsumerTable.parked(each.recorded(), reason), readOn(reader, shard, each)));
        return sink.apply(withoutIt).invoke(() -> {
            parked.add(each.recorded().metadata().stream());
            reader.applied(List.of(each));
        });
    }

    /// How far each producer's shard was applied: producer, then shard.
    public Map<String, Map<Integer, Long>> positions() {
        Map<String, Map<Integer, Long>> positions = new TreeMap<>();
        readers.forEach((shard, reader) -> reader.positions()
                .forEach((producer, position) -> positions
                        .computeIfAbsent(producer, _ -> new TreeMap<>())
                        .put(shard, position)));
        return positions;
    }

    /// The shards that stand still, each with what is missing.
    public List<String> stopped() {
        return readers.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .flatMap(shard -> shard.getValue().trouble().stream()
                        .filter(trouble -> trouble.stops(real.instant(), gapLimit))
                        .map(trouble -> shard.getKey() + ": " + trouble.kind() + " " + trouble.producer() + "/"
                                + trouble.missing()))
                .toList();
    }

    /// Streams that wait for an operator.
    public Set<StreamId> parkedStreams() {
        return new HashSet<>(parked);
    }
}
