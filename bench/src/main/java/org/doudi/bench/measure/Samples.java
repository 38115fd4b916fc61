package org.doudi.bench.measure;

import java.util.Arrays;

/// Latencies in nanoseconds, as they come. Written by one thread at a time.
public final class Samples {
    private long[] nanos = new long[4_096];
    private int count;

    public void add(long latency) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = latency;
    }

    public long[] all() {
        return Arrays.copyOf(nanos, count);
    }
}
