package org.doudi.bench.tail;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/// When each position of each shard went on its way.
public final class Departures {
    private static final int MOST = 200_000;

    private final List<AtomicLongArray> shards;

    public Departures(int shards) {
        this.shards = IntStream.range(0, shards)
                .mapToObj(_ -> new AtomicLongArray(MOST + 1))
                .toList();
    }

    public void mark(int shard, long position) {
        shards.get(shard).set(Math.toIntExact(position), System.nanoTime());
    }

    long nanosSince(int shard, long position) {
        return System.nanoTime() - shards.get(shard).get(Math.toIntExact(position));
    }
}
