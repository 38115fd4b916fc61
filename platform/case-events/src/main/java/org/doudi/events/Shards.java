package org.doudi.events;

import java.nio.charset.StandardCharsets;

/// Which shard (Kafka partition) a stream belongs to: `toPositive(murmur2(utf8(stream))) mod count`, as Kafka's own
/// default partitioner has it, so that any Kafka client finds the same one.
public record Shards(int count) {
    public int of(StreamId stream) {
        return (murmur2(stream.toString().getBytes(StandardCharsets.UTF_8)) & 0x7fffffff) % count;
    }

    private static int murmur2(byte[] data) {
        final int m = 0x5bd1e995;
        int h = 0x9747b28c ^ data.length;
        int whole = data.length / 4;
        for (int i = 0; i < whole; i++) {
            int at = i * 4;
            int k = (data[at] & 0xff)
                    | (data[at + 1] & 0xff) << 8
                    | (data[at + 2] & 0xff) << 16
                    | (data[at + 3] & 0xff) << 24;
            k *= m;
            k ^= k >>> 24;
            k *= m;
            h = h * m ^ k;
        }
        int tail = data.length - whole * 4;
        for (int i = tail - 1; i >= 0; i--) {
            h ^= (data[whole * 4 + i] & 0xff) << (8 * i);
        }
        if (tail > 0) {
            h *= m;
        }
        h ^= h >>> 13;
        h *= m;
        return h ^ h >>> 15;
    }
}
