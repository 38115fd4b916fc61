package org.doudi.store.consume;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
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
    private final Rereading rereading;
    private final Clock real = Clock.systemUTC();
    private final Map<Integer, ShardReader> readers = new ConcurrentHashMap<>();

    /// @param gapLimit how long something may be missing before its shard counts as stopped
    public LogConsumer(ConsumerTable table, Sink sink, Duration gapLimit, Rereading rereading) {
        this.table = table;
        this.sink = sink;
        this.gapLimit = gapLimit;
        this.rereading = rereading;
    }

    /// Takes these shards up where the database says that they stand: the offset to begin at for each.
    public Uni<Map<Integer, Long>> begin(Collection<Integer> shards) {
        return table.offsets()
                .chain(stored -> table.progress().map(progress -> {
                    Map<Integer, Long> offsets = shards.stream()
                            .collect(Collectors.toMap(shard -> shard, shard -> stored.getOrDefault(shard, 0L)));
                    offsets.forEach(
                            (shard, offset) -> readers.put(shard, new ShardReader(shard, progress.of(shard), offset)));
                    return offsets;
                }));
    }

    /// These shards are read elsewhere now, or are taken up anew with the next message of theirs.
    void forget(Collection<Integer> shards) {
        shards.forEach(readers::remove);
    }

    /// Applies a poll; completes when everything that is next has taken effect.
    public Uni<Void> accept(List<? extends Message> poll) {
        Map<Integer, List<Message>> byShard =
                poll.stream().collect(Collectors.groupingBy(Message::shard, TreeMap::new, Collectors.toList()));
        List<Uni<Void>> shards = new ArrayList<>();
        byShard.forEach((shard, messages) -> shards.add(accept(shard, messages)));
        return shards.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(shards).andFailFast().replaceWithVoid();
    }

    private Uni<ShardReader> readerOf(int shard) {
        ShardReader known = readers.get(shard);
        return known != null
                ? Uni.createFrom().item(known)
                : begin(Set.of(shard))
                        .chain(offsets -> readAgain(shard, Optional.ofNullable(offsets.get(shard))))
                        .replaceWith(() -> readers.get(shard));
    }

    /// Each try takes up where the one before it came to: what has taken effect is a repeat.
    private Uni<Void> accept(int shard, List<Message> messages) {
        return Uni.createFrom()
                .deferred(() -> readerOf(shard).chain(reader -> attempt(reader, shard, messages)))
                .onFailure(AppendConflict.class)
                .recoverWithUni(() -> reread(shard).chain(() -> accept(shard, messages)))
                .onFailure()
                .invoke(failure -> LOG.warn("consumer.retries", failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Uni<Void> attempt(ShardReader reader, int shard, List<Message> messages) {
        Optional<Trouble> before = reader.trouble();
        List<Arrived> next = reader.next(messages, real.instant());
        reader.trouble()
                .filter(trouble -> !before.equals(Optional.of(trouble)))
                .ifPresent(trouble -> LOG.errorf(
                        "log.%s shard=%d producer=%s missing=%d upTo=%d",
                        trouble.kind(), shard, trouble.producer(), trouble.missing(), trouble.upTo()));
        if (next.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return lookForReleased(reader, shard, next)
                .chain(() -> apply(reader, shard, next))
                .onFailure(PoisonEvent.class)
                .recoverWithUni(() -> oneByOne(reader, shard, next));
    }

    /// An operator may have released a stream, at whichever instance of the service.
    private Uni<Void> lookForReleased(ShardReader reader, int shard, List<Arrived> next) {
        boolean concerned = next.stream().anyMatch(each -> reader.isParked(each.recorded().metadata().stream()));
        return concerned
                ? table.progress()
                        .invoke(progress -> reader.parkedNow(progress.of(shard).parked()))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /// Another consumer of the group has moved the checkpoint: its steps stand, and we go on after them.
    private Uni<Void> reread(int shard) {
        return table.progress()
                .chain(progress -> readerOf(shard).map(reader -> reader.moved(progress.of(shard))))
                .chain(again -> readAgain(shard, again));
    }

    private Uni<Void> apply(ShardReader reader, int shard, List<Arrived> next) {
        return Uni.createFrom()
                .deferred(() -> sink.apply(chunk(reader, shard, next)))
                .map(_ -> reader.applied(next))
                .chain(again -> readAgain(shard, again));
    }

    /// A shard that is no longer ours cannot be set back, and need not be.
    private Uni<Void> readAgain(int shard, Optional<Long> from) {
        return from.map(offset -> rereading
                        .from(shard, offset)
                        .onFailure()
                        .invoke(failure -> LOG.warnf(failure, "log.not-read-again shard=%d offset=%d", shard, offset))
                        .onFailure()
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Chunk chunk(ShardReader reader, int shard, List<Arrived> next) {
        List<RecordedBytes> events = new ArrayList<>();
        List<IndexWrite> rows = new ArrayList<>();
        for (Arrived each : next) {
            EventMetadata metadata = each.recorded().metadata();
            if (reader.isParked(metadata.stream())) {
                rows.add(ConsumerTable.parked(each.recorded(), "an earlier event of the stream is parked"));
            } else {
                events.add(each.recorded());
            }
        }
        rows.add(ConsumerTable.offset(shard, reader.readOn(next.getLast())));
        return new Chunk(shard, events, reader.moves(next), rows);
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
                List.of(
                        ConsumerTable.parked(each.recorded(), reason),
                        ConsumerTable.offset(shard, reader.readOn(each))));
        return sink.apply(withoutIt)
                .map(_ -> {
                    reader.parked(each.recorded().metadata().stream());
                    return reader.applied(List.of(each));
                })
                .chain(again -> readAgain(shard, again));
    }

    /// The shards that stand still, each with what is missing.
    public List<String> stopped() {
        return readers.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .flatMap(shard -> shard.getValue().trouble().stream()
                        .filter(trouble -> trouble.stops(real.instant(), gapLimit))
                        .map(trouble -> shard.getKey() + ": " + trouble))
                .toList();
    }

    /// What was parked takes effect where everything else does.
    public ParkedStreams parked(Pool pool) {
        return new ParkedStreams(pool, sink);
    }

    /// Streams of the shards read here that wait for an operator.
    public Set<StreamId> parkedStreams() {
        Set<StreamId> parked = new HashSet<>();
        readers.values().forEach(reader -> parked.addAll(reader.parkedStreams()));
        return parked;
    }
}
