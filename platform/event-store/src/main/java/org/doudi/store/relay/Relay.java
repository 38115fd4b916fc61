package org.doudi.store.relay;

import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.LogIdentity;
import org.jboss.logging.Logger;

/// From the log to Kafka. Sends each shard's positions strictly in sequence; takes what was just committed here
/// from memory and everything else from the table; moves its checkpoint after the acknowledgement. Whatever fails,
/// it starts again at checkpoint + 1: restarted or doubled relays only repeat.
public final class Relay implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final RelayTable table;
    private final RelayProducer.Factory producers;
    private final UUID self = UUID.randomUUID();
    private final Inbox inbox = new Inbox();
    private final Map<Integer, Long> sent = new HashMap<>();
    private CompletableFuture<?> moving = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;
    private Thread thread = new Thread();

    public Relay(Pool pool, LogIdentity identity, String topic, String bootstrap) {
        this(new RelayTable(pool, identity.source()), () -> new KafkaRelayProducer(topic, bootstrap));
    }

    /// With a producer of the test's own.
    public Relay(RelayTable table, RelayProducer.Factory producers) {
        this.table = table;
        this.producers = producers;
    }

    public void start() {
        thread = Thread.ofPlatform().name("relay").start(this::relay);
    }

    /// A batch was committed here. Never blocks: what does not fit is read from the table.
    public void committed(List<RecordedBytes> events) {
        inbox.offer(events);
    }

    /// How many events wait in memory.
    int waiting() {
        return inbox.size();
    }

    private void relay() {
        while (!stopping) {
            try (RelayProducer producer = producers.open()) {
                sent.clear();
                inbox.clear();
                moving = CompletableFuture.completedFuture(null);
                serve(producer);
                RelayTable.wait(moving);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                if (stopping) {
                    return;
                }
                LOG.warn("relay.restarted", e);
                pause();
            }
        }
    }

    private void serve(RelayProducer producer) throws InterruptedException {
        catchUp(producer);
        long lookAgain = System.nanoTime() + POLL.toNanos();
        while (!stopping) {
            List<RecordedBytes> first = inbox.poll(POLL);
            boolean whole = first != null && sendCommitted(producer, first);
            if (!whole || System.nanoTime() > lookAgain) {
                catchUp(producer);
                lookAgain = System.nanoTime() + POLL.toNanos();
            }
        }
    }

    /// Sends what was committed here; false where the table knows something that memory does not.
    private boolean sendCommitted(RelayProducer producer, List<RecordedBytes> first) {
        List<List<RecordedBytes>> batches = new ArrayList<>(List.of(first));
        batches.addAll(inbox.rest());
        boolean whole = true;
        for (List<RecordedBytes> batch : batches) {
            for (RecordedBytes event : batch) {
                whole &= sendNext(producer, event);
            }
        }
        acknowledge(producer);
        return whole;
    }

    private boolean sendNext(RelayProducer producer, RecordedBytes event) {
        int shard = event.metadata().shard();
        Long last = sent.get(shard);
        if (last == null) {
            return false;
        }
        long position = event.metadata().position();
        if (position == last + 1) {
            producer.send(event);
            sent.put(shard, position);
        }
        return position <= last + 1;
    }

    /// Renews the leases, and sends what the table has beyond what was sent.
    private void catchUp(RelayProducer producer) {
        Map<Integer, Long> led = table.lead(self);
        sent.keySet().retainAll(led.keySet());
        led.forEach(sent::putIfAbsent);
        List<RecordedBytes> rest = RelayTable.wait(table.after(sent));
        while (!rest.isEmpty()) {
            rest.forEach(
                    event -> sent.put(event.metadata().shard(), event.metadata().position()));
            CompletableFuture<List<RecordedBytes>> next = table.after(sent);
            rest.forEach(producer::send);
            acknowledge(producer);
            rest = RelayTable.wait(next);
        }
    }

    /// The checkpoint follows by itself; one is on its way at a time, and the next waits for it.
    private void acknowledge(RelayProducer producer) {
        producer.awaitAcknowledged();
        RelayTable.wait(moving);
        moving = table.move(self, sent);
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
    }

    @Override
    public void close() {
        stopping = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
