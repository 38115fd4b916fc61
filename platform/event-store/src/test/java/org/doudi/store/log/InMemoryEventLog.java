package org.doudi.store.log;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventChain;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.log.Survivors.At;
import org.doudi.store.log.Survivors.RequestKeyId;

/// The log without a database, one entry at a time, by the same rules.
public final class InMemoryEventLog implements EventLog {
    private final Numbering numbering;
    private final Supplier<Instant> now;
    private final List<Recorded<DomainEvent>> events = new ArrayList<>();
    private final Map<RequestKeyId, StoredReply> replies = new HashMap<>();
    private final Map<String, Long> series = new HashMap<>();
    private final Map<Integer, Head> heads = new HashMap<>();

    public InMemoryEventLog(LogIdentity identity, Supplier<Instant> now) {
        this.numbering = new Numbering(identity, new EventCodec());
        this.now = now;
    }

    @Override
    public Uni<Appended> append(Entry entry) {
        return Uni.createFrom().item(() -> record(entry));
    }

    @Override
    public Uni<List<Recorded<DomainEvent>>> load(StreamId stream) {
        return Uni.createFrom()
                .item(() -> events.stream()
                        .filter(event -> event.metadata().stream().equals(stream))
                        .toList());
    }

    @Override
    public Uni<Map<StreamId, List<Recorded<DomainEvent>>>> load(List<StreamId> streams) {
        return Uni.createFrom()
                .item(() -> events.stream()
                        .filter(event -> streams.contains(event.metadata().stream()))
                        .collect(Collectors.groupingBy(
                                event -> event.metadata().stream(), LinkedHashMap::new, Collectors.toList())));
    }

    @Override
    public Uni<Optional<StoredReply>> reply(RequestKey key) {
        return Uni.createFrom().item(() -> Optional.ofNullable(replies.get(RequestKeyId.of(key))));
    }

    private Appended record(Entry entry) {
        new Survivors(existing(), replies.keySet(), Map.of()).judge(entry).ifPresent(cause -> {
            throw new AppendConflict(cause);
        });
        entry.appends()
                .forEach(append -> heads.computeIfAbsent(
                        numbering.shardOf(append.stream()),
                        shard -> new Head(shard, 0, EventChain.genesis(), Instant.EPOCH)));
        Map<String, Long> wanted = Numbering.wanted(List.of(entry));
        wanted.forEach((name, count) -> series.merge(name, count, Long::sum));
        Appended appended = new Placed(numbering, heads, series, wanted, now.get()).place(entry);
        events.addAll(appended.events());
        entry.request()
                .ifPresent(keyed ->
                        replies.put(RequestKeyId.of(keyed.key()), keyed.reply().apply(appended)));
        return appended;
    }

    private Set<At> existing() {
        return events.stream().map(Recorded::metadata).map(InMemoryEventLog::at).collect(Collectors.toSet());
    }

    private static At at(EventMetadata metadata) {
        return new At(metadata.stream().value(), metadata.version());
    }
}
