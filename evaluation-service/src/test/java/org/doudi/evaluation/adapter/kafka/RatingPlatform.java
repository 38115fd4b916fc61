package org.doudi.evaluation.adapter.kafka;

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

/// 好差评平台 at the other end of its topics.
final class RatingPlatform implements AutoCloseable {
    private static final String RATINGS = "doudi.ratings.import.v1";

    private final String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap, "acks", "all"), new StringSerializer(), new StringSerializer());
    private final List<ConsumerRecord<String, String>> letters = new ArrayList<>();

    static String rating(String ratingId, String caseNo, int level, String ratedAt) {
        return """
                {"ratingId":"%s","caseNo":"%s","level":%d,"ratedAt":"%s","reasons":["张三等了很久"],"comment":"张三不满意"}\
                """.formatted(ratingId, caseNo, level, ratedAt);
    }

    /// In order: all under one key.
    void send(String message) {
        try {
            producer.send(new ProducerRecord<>(RATINGS, "platform", message)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Why a message came back.
    String deadBecause(String body, Duration limit) {
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
            consumer.subscribe(List.of(RATINGS + ".evaluation.dlq"));
            return Awaitility.await()
                    .atMost(limit)
                    .until(() -> look(consumer, body), Optional::isPresent)
                    .orElseThrow();
        }
    }

    private Optional<String> look(KafkaConsumer<String, String> consumer, String body) {
        consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
        return letters.stream()
                .filter(letter -> body.equals(letter.value()))
                .map(letter -> new String(
                        letter.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8))
                .findFirst();
    }

    @Override
    public void close() {
        producer.close();
    }
}
