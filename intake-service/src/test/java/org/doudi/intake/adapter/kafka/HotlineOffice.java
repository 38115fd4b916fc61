package org.doudi.intake.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/// The hotline at the other end of its topics.
final class HotlineOffice implements AutoCloseable {
    private static final String TICKETS = "doudi.hotline.tickets.v1";
    private static final String ONE_KEY = "hotline";

    private final String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap, "acks", "all"), new StringSerializer(), new StringSerializer());
    private final List<ConsumerRecord<String, String>> letters = new ArrayList<>();

    /// What came back, and why.
    record Letter(String body, String reason) {}

    /// In order: all under one key.
    void send(String message) {
        try {
            producer.send(new ProducerRecord<>(TICKETS, ONE_KEY, message)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    Letter deadLetter(String body, Duration limit) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(TICKETS + ".intake.dlq"));
            return Awaitility.await()
                    .atMost(limit)
                    .until(() -> look(consumer, body), Optional::isPresent)
                    .orElseThrow();
        }
    }

    private Optional<Letter> look(KafkaConsumer<String, String> consumer, String body) {
        consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
        return letters.stream()
                .filter(letter -> body.equals(letter.value()))
                .map(letter -> new Letter(
                        letter.value(),
                        new String(
                                letter.headers()
                                        .lastHeader("dead-letter-reason")
                                        .value(),
                                StandardCharsets.UTF_8)))
                .findFirst();
    }

    @Override
    public void close() {
        producer.close();
    }
}
