package org.doudi.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    @TempDir
    static Path folder;

    static KafkaBroker broker;

    @BeforeAll
    static void start() {
        broker = KafkaBroker.start(folder.resolve("data"), Ports.free(), Ports.free(), folder.resolve("kafka.log"));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void topics_are_made_once_and_as_told() throws Exception {
        var old = new Topic("old", 1, Map.of());
        broker.createTopics(List.of(old));

        broker.createTopics(List.of(old, new Topic("log", 12, Map.of("retention.ms", "-1"))));

        try (var admin = admin()) {
            assertThat(admin.describeTopics(List.of("log")).topicNameValues().values())
                    .allSatisfy(log -> assertThat(log.get().partitions()).hasSize(12));
            var log = new ConfigResource(ConfigResource.Type.TOPIC, "log");
            assertThat(admin.describeConfigs(List.of(log)).values().values())
                    .allSatisfy(config ->
                            assertThat(config.get().get("retention.ms").value()).isEqualTo("-1"));
        }
    }

    @Test
    void a_killed_broker_comes_back_with_what_was_acknowledged() throws Exception {
        broker.createTopics(List.of(new Topic("kept", 1, Map.of())));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrap(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("kept", "key", "value")).get();
        }

        broker.process().kill();
        broker.restart();

        try (var admin = admin()) {
            var partition = new TopicPartition("kept", 0);
            var end = admin.listOffsets(Map.of(partition, OffsetSpec.latest())).partitionResult(partition);
            assertThat(end.get().offset()).isEqualTo(1);
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrap()));
    }
}
