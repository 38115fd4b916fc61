package org.doudi.store.relay;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.jspecify.annotations.Nullable;

/// Kafka's own producer, set so that nothing acknowledged is lost and nothing is reordered.
final class KafkaRelayProducer implements RelayProducer {
    private final String topic;
    private final KafkaProducer<String, byte[]> producer;
    private final Runnable settled;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Map<Integer, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    KafkaRelayProducer(String topic, String bootstrap, Runnable settled) {
        this.topic = topic;
        this.settled = settled;
        this.producer = LogMessages.producer(bootstrap);
    }

    @Override
    public void send(RecordedBytes event) {
        underWay.incrementAndGet();
        var _ = producer.send(LogMessages.message(topic, event), (_, error) -> answered(event.metadata(), error));
    }

    /// What comes after a failure does not count: it is sent again, after what failed.
    private void answered(EventMetadata event, @Nullable Exception error) {
        if (error != null) {
            failure.compareAndSet(null, error);
        } else if (failure.get() == null) {
            acknowledged.put(event.shard(), event.position());
        }
        if (underWay.decrementAndGet() == 0 || error != null) {
            settled.run();
        }
    }

    @Override
    public Map<Integer, Long> acknowledged() {
        Exception error = failure.get();
        if (error != null) {
            throw new IllegalStateException("an event was not acknowledged", error);
        }
        return Map.copyOf(acknowledged);
    }

    @Override
    public boolean isSettled() {
        return underWay.get() == 0;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
