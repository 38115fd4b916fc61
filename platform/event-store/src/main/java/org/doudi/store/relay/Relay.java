package org.doudi.store.relay;

import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.LogIdentity;
import org.jboss.logging.Logger;

/// From the log to Kafka. Sends each shard's positions strictly in sequence; takes what was just committed here
/// from memory and everything else from the table. Sending, reading ahead and the checkpoint, which stays behind the
/// acknowledgements, do not wait for each other. Whatever fails, it starts again at checkpoint + 1: restarted or
/// doubled relays only repeat. Whoever stops hands over: nothing of its is under way, and the next one leads at once.
public final class Relay implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    /// For what is under way when it stops; then it is for the next leader to repeat.
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(10);

    private final RelayTable table;
    private final RelayProducer.Factory producers;
    private final UUID self = UUID.randomUUID();
    private final Inbox inbox = new Inbox();
    private final Map<Integer, Long> sent = new HashMap<>();
    private Map<Integer, Long> moved = Map.of();
    private CompletableFuture<?> moving = CompletableFuture.completedFuture(null);
    private CompletableFuture<List<RecordedBytes>> looking = CompletableFuture.completedFuture(List.of());
    private boolean lacking;
    private long lookAgain;
    private volatile boolean stopping;
    private Thread thread = new Thread();

    public Relay(Pool pool, LogIdentity identity, String topic, String bootstrap) {
        this(new RelayTable(pool, identity.source()), settled -> new KafkaRelayProducer(topic, bootstrap, settled));
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
            try (RelayProducer producer = producers.open(inbox::wake)) {
                startOver();
                while (!stopping) {
                    sendCommitted(producer, inbox.await(POLL));
                    look(producer);
                    follow(producer);
                }
                finish(producer);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                if (!stopping) {
                    LOG.warn("relay.restarted", e);
                    pause();
                }
            }
        }
        giveBack();
    }

    /// What was sent is acknowledged, and the checkpoint says so. What was not sent stands in the table.
    private void finish(RelayProducer producer) throws InterruptedException {
        long end = System.nanoTime() + LAST_ANSWERS.toNanos();
        while (!producer.isSettled() && System.nanoTime() < end) {
            inbox.await(POLL);
        }
        RelayTable.wait(moving);
        follow(producer);
        RelayTable.wait(moving);
    }

    /// A lease that cannot be given back runs out.
    private void giveBack() {
        try {
            table.giveBack(self);
        } catch (RuntimeException e) {
            LOG.debug("relay.leases-kept", e);
        }
    }

    private void startOver() {
        sent.clear();
        inbox.clear();
        moved = Map.of();
        moving = CompletableFuture.completedFuture(null);
        looking = CompletableFuture.completedFuture(List.of());
        lacking = true;
        inbox.wake();
    }

    private void sendCommitted(RelayProducer producer, List<RecordedBytes> committed) {
        for (RecordedBytes event : committed) {
            if (isNext(event)) {
                producer.send(event);
            } else {
                lacking |= isBeyond(event);
            }
        }
    }

    /// Whether this shard goes on with it; then it counts as sent.
    private boolean isNext(RecordedBytes event) {
        long position = event.metadata().position();
        return sent.replace(event.metadata().shard(), position - 1, position);
    }

    /// Whether it is beyond what was sent; then it counts as sent. What is missing before it is missing in the table,
    /// for consumers to notice.
    private boolean isNew(RecordedBytes event) {
        boolean isNew = isBeyond(event);
        if (isNew) {
            sent.put(event.metadata().shard(), event.metadata().position());
        }
        return isNew;
    }

    /// Of a shard that another relay leads, nothing is.
    private boolean isBeyond(RecordedBytes event) {
        Long last = sent.get(event.metadata().shard());
        return last != null && event.metadata().position() > last;
    }

    /// Now and then, and where memory lacks something, sends what the table has; the next of it is read meanwhile.
    private void look(RelayProducer producer) {
        if (!looking.isDone()) {
            return;
        }
        List<RecordedBytes> found =
                RelayTable.wait(looking).stream().filter(this::isNew).toList();
        looking = CompletableFuture.completedFuture(List.of());
        if (System.nanoTime() > lookAgain || lacking) {
            lead();
        } else if (found.isEmpty()) {
            return;
        }
        looking = table.after(sent).whenComplete((_, _) -> inbox.wake());
        found.forEach(producer::send);
    }

    /// Renews the leases. No move of the checkpoints is on its way then: the two would lock the same rows.
    private void lead() {
        RelayTable.wait(moving);
        Map<Integer, Long> led = table.lead(self);
        sent.keySet().retainAll(led.keySet());
        led.forEach(sent::putIfAbsent);
        lacking = false;
        lookAgain = System.nanoTime() + POLL.toNanos();
    }

    /// The checkpoint follows the acknowledgements; one move is on its way at a time.
    private void follow(RelayProducer producer) {
        Map<Integer, Long> acknowledged = producer.acknowledged();
        if (!acknowledged.equals(moved) && moving.isDone()) {
            RelayTable.wait(moving);
            moved = acknowledged;
            moving = table.move(self, acknowledged).whenComplete((_, _) -> inbox.wake());
        }
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
    }

    @Override
    public void close() {
        stopping = true;
        inbox.wake();
        try {
            thread.join(LAST_ANSWERS.plusSeconds(5));
            thread.interrupt();
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
