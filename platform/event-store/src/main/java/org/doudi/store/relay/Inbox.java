package org.doudi.store.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.doudi.events.RecordedBytes;
import org.jspecify.annotations.Nullable;

/// What was just committed here and waits to be sent. It is counted in events, since a batch may hold a thousand: while
/// Kafka is away, what does not fit is left in the table.
final class Inbox {
    private static final int MOST = 10_000;

    private final BlockingQueue<List<RecordedBytes>> batches = new LinkedBlockingQueue<>();
    private final AtomicInteger events = new AtomicInteger();

    void offer(List<RecordedBytes> batch) {
        if (events.addAndGet(batch.size()) > MOST) {
            events.addAndGet(-batch.size());
        } else {
            batches.add(batch);
        }
    }

    @Nullable
    List<RecordedBytes> poll(Duration limit) throws InterruptedException {
        List<RecordedBytes> batch = batches.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (batch != null) {
            events.addAndGet(-batch.size());
        }
        return batch;
    }

    /// All that is there, without waiting.
    List<List<RecordedBytes>> rest() {
        List<List<RecordedBytes>> rest = new ArrayList<>();
        batches.drainTo(rest);
        rest.forEach(batch -> events.addAndGet(-batch.size()));
        return rest;
    }

    void clear() {
        rest();
    }

    int size() {
        return events.get();
    }
}
