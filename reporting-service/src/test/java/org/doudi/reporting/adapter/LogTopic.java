package org.doudi.reporting.adapter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.RecordedBytes;

/// The topic of the log, as the relays of all services write it.
final class LogTopic implements AutoCloseable {
    private final String name;
    private final KafkaProducer<String, byte[]> producer;

    LogTopic(String bootstrap, String name) {
        this.name = name;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /// Returns when all are acknowledged.
    void send(List<RecordedBytes> events) {
        List<Future<?>> sent = new ArrayList<>();
        for (RecordedBytes event : events) {
            ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                    name, event.metadata().shard(), event.metadata().stream().toString(), event.body());
            CloudEventHeaders.write(event)
                    .forEach((header, value) -> message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
            sent.add(producer.send(message));
        }
        try {
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
