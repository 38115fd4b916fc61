package org.doudi.store.relay;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.RecordedBytes;

/// How an event stands on the log's topic, whoever writes it there, and a producer of Kafka's own that loses nothing
/// acknowledged and reorders nothing.
final class LogMessages {
    private LogMessages() {}

    static ProducerRecord<String, byte[]> message(String topic, RecordedBytes event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic, event.metadata().shard(), event.metadata().stream().toString(), event.body());
        CloudEventHeaders.write(event)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    static KafkaProducer<String, byte[]> producer(String bootstrap) {
        return new KafkaProducer<>(
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
}
