package org.doudi.store.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.RecordedBytes;

/// Kafka's own producer, set so that nothing acknowledged is lost and nothing is reordered.
final class KafkaRelayProducer implements RelayProducer {
    private final String topic;
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    KafkaRelayProducer(String topic, String bootstrap) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        128 * 1024,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        15_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        30_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @Override
    public void send(RecordedBytes event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic, event.metadata().shard(), event.metadata().stream().toString(), event.body());
        CloudEventHeaders.write(event)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var _ = producer.send(message, (_, error) -> {
            if (error != null) {
                failure.compareAndSet(null, error);
            }
        });
    }

    @Override
    public void awaitAcknowledged() {
        producer.flush();
        Exception error = failure.get();
        if (error != null) {
            throw new IllegalStateException("an event was not acknowledged", error);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
