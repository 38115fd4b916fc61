package org.doudi.bench.log;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.doudi.events.EventMetadata;
import org.doudi.store.log.Appended;

/// What callers were told: for each shard, how many events and the sum of their positions. Positions from 1 without
/// gaps have one sum only.
public final class Acknowledged {
    private final List<Shard> shards =
            IntStream.range(0, BenchLog.SHARDS).mapToObj(_ -> new Shard()).toList();

    private static final class Shard {
        private final LongAdder events = new LongAdder();
        private final LongAdder positions = new LongAdder();
    }

    public void add(Appended appended) {
        appended.events().forEach(event -> add(event.metadata()));
    }

    public void add(EventMetadata event) {
        Shard shard = shards.get(event.shard());
        shard.events.increment();
        shard.positions.add(event.position());
    }

    long events(int shard) {
        return shards.get(shard).events.sum();
    }

    long positions(int shard) {
        return shards.get(shard).positions.sum();
    }

    public long events() {
        return shards.stream().mapToLong(shard -> shard.events.sum()).sum();
    }
}
