package org.doudi.store.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.doudi.events.RecordedBytes;

/// What was just committed here and waits to be sent. It is counted in events, since a batch may hold a thousand: while
/// Kafka is away, what does not fit is left in the table.
final class Inbox {
    private static final int MOST = 10_000;
    private static final List<RecordedBytes> NOTHING = List.of();

    private final BlockingQueue<List<RecordedBytes>> batches = new LinkedBlockingQueue<>();
    private final AtomicInteger events = new AtomicInteger();
    private final AtomicBoolean woken = new AtomicBoolean();

    void offer(List<RecordedBytes> batch) {
        if (events.addAndGet(batch.size()) > MOST) {
            events.addAndGet(-batch.size());
        } else {
            batches.add(batch);
        }
    }

    /// Something else happened: whoever waits for a batch looks up.
    void wake() {
        if (woken.compareAndSet(false, true)) {
            batches.add(NOTHING);
        }
    }

    /// All that is there, once there is something or somebody woke us, or the time is up.
    List<RecordedBytes> await(Duration limit) throws InterruptedException {
        List<RecordedBytes> first = batches.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        return first == null ? NOTHING : taken(first);
    }

    void clear() {
        taken(NOTHING);
    }

    private List<RecordedBytes> taken(List<RecordedBytes> first) {
        woken.set(false);
        List<RecordedBytes> all = new ArrayList<>(first);
        for (List<RecordedBytes> batch = batches.poll(); batch != null; batch = batches.poll()) {
            all.addAll(batch);
        }
        events.addAndGet(-all.size());
        return all;
    }

    int size() {
        return events.get();
    }
}
