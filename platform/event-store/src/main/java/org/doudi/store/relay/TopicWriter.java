package org.doudi.store.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.doudi.events.RecordedBytes;
import org.jspecify.annotations.Nullable;

/// Fills an empty topic with the log, as the relays would have: the same bytes, headers and keys. Offsets are counted
/// along, from 0 in each partition, and each must come to be what it was told to be.
public final class TopicWriter implements AutoCloseable {
    private final String topic;
    private final KafkaProducer<String, byte[]> producer;
    private final Map<Integer, Long> ends = new HashMap<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public TopicWriter(String topic, String bootstrap) {
        this.topic = topic;
        this.producer = LogMessages.producer(bootstrap);
    }

    /// Sends the next event of its partition. Answers its offset there.
    public long send(RecordedBytes event) {
        stopAtFailure();
        long offset = ends.merge(event.metadata().shard(), 1L, Long::sum) - 1;
        var _ = producer.send(LogMessages.message(topic, event), (sent, error) -> answered(offset, sent, error));
        return offset;
    }

    private void answered(long offset, RecordMetadata sent, @Nullable Exception error) {
        if (error != null) {
            failure.compareAndSet(null, error);
        } else if (sent.offset() != offset) {
            failure.compareAndSet(
                    null, new IllegalStateException("somebody else writes to " + sent + ": expected offset " + offset));
        }
    }

    /// Returns when all that was sent is acknowledged by all in-sync replicas.
    public void finish() {
        producer.flush();
        stopAtFailure();
    }

    private void stopAtFailure() {
        Exception first = failure.get();
        if (first != null) {
            throw new IllegalStateException("主题没有写完：" + first.getMessage(), first);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
