package org.doudi.intake.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/// The hotline at the other end of its topics.
final class HotlineOffice implements AutoCloseable {
    private static final String TICKETS = "doudi.hotline.tickets.v1";
    private static final String RESULTS = "doudi.hotline.results.v1";
    private static final String ONE_KEY = "hotline";

    private final String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap, "acks", "all", "max.request.size", 8 * 1_048_576),
            new StringSerializer(),
            new StringSerializer());
    private final List<ConsumerRecord<String, String>> letters = new ArrayList<>();

    /// What came back, and why.
    record Letter(String body, String reason, Optional<String> cutFrom) {}

    /// In order: all under one key.
    void send(String message) {
        try {
            producer.send(new ProducerRecord<>(TICKETS, ONE_KEY, message)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What came back of a ticket so far, in order, when there are so many of them.
    List<String> results(String ticketNo, int count, Duration limit) {
        List<String> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = reader(RESULTS)) {
            Awaitility.await().atMost(limit).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (message.key().equals(ticketNo)) {
                        found.add(message.value());
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    private KafkaConsumer<String, String> reader(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topic));
        return consumer;
    }

    Letter deadLetter(String body, Duration limit) {
        try (KafkaConsumer<String, String> consumer = reader(TICKETS + ".intake.dlq")) {
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
                        header(letter, "dead-letter-reason").orElseThrow(),
                        header(letter, "dead-letter-cut-from-bytes")))
                .findFirst();
    }

    private static Optional<String> header(ConsumerRecord<String, String> letter, String name) {
        return Optional.ofNullable(letter.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    /// The operator lets larger messages into the topic of the tickets.
    void takesMessagesUpTo(int bytes) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TICKETS);
        AlterConfigOp larger = new AlterConfigOp(
                new ConfigEntry("max.message.bytes", Integer.toString(bytes)), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(larger))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
