package org.doudi.bench.reading;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.doudi.bench.raw.Message;
import org.doudi.bench.raw.RawProducer;
import org.doudi.events.RecordedBytes;

/// Events that come in by the clock, through the topic, until it is stopped.
final class Ingest {
    private final RawProducer producer;
    private final Thread thread;
    private volatile boolean stopping;
    private final AtomicLong sent = new AtomicLong();

    private Ingest(RawProducer producer, String topic, Iterator<RecordedBytes> events, int perSecond) {
        this.producer = producer;
        this.thread = Thread.ofPlatform().name("ingest").start(() -> {
            long step = 1_000_000_000L / perSecond;
            for (long due = System.nanoTime(); !stopping; due += step) {
                LockSupport.parkNanos(due - System.nanoTime());
                var _ = producer.send(Message.of(topic, events.next())).subscribeAsCompletionStage();
                sent.incrementAndGet();
            }
        });
    }

    static Ingest begin(String bootstrap, String topic, Iterator<RecordedBytes> events, int perSecond) {
        return new Ingest(new RawProducer(bootstrap), topic, events, perSecond);
    }

    /// Ends it; how many came in.
    long stop() throws InterruptedException {
        stopping = true;
        thread.join();
        producer.close();
        return sent.get();
    }
}
