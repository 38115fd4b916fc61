package org.doudi.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doudi.audit.Place;

/// What the topic holds before it is written anew: above all what no table holds any more, which would be lost.
final class TopicState {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Connection> services;
    private final List<String> unknown = new ArrayList<>();
    private long messages;

    TopicState(Map<String, Connection> services) {
        this.services = services;
    }

    /// Reads the topic to its end.
    void read(LogTopic topic) throws SQLException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", topic.bootstrap(),
                "enable.auto.commit", "false",
                "auto.offset.reset", "earliest",
                "allow.auto.create.topics", "false",
                "default.api.timeout.ms", "20000",
                "max.poll.records", "1000");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(each -> new TopicPartition(topic.name(), each.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long limit = System.nanoTime() + PATIENCE.toNanos();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                var poll = consumer.poll(POLL);
                if (!poll.isEmpty()) {
                    limit = System.nanoTime() + PATIENCE.toNanos();
                    look(poll);
                } else if (System.nanoTime() > limit) {
                    throw new IllegalStateException("主题 " + topic.name() + " 读不下去");
                }
            }
        }
    }

    private void look(Iterable<ConsumerRecord<String, byte[]>> poll) throws SQLException {
        Map<Place, Map<Long, String>> hashes = new HashMap<>();
        for (ConsumerRecord<String, byte[]> message : poll) {
            messages++;
            try {
                hashes.computeIfAbsent(
                                new Place(header(message, "ce_source"), message.partition()), _ -> new TreeMap<>())
                        .put(Long.parseLong(header(message, "ce_position")), header(message, "ce_hash"));
            } catch (IllegalArgumentException e) {
                unknown.add("分区 " + message.partition() + " 偏移 " + message.offset() + "：不是任何服务的事件");
            }
        }
        for (Map.Entry<Place, Map<Long, String>> place : hashes.entrySet()) {
            compare(place.getKey(), place.getValue());
        }
    }

    private void compare(Place place, Map<Long, String> hashes) throws SQLException {
        Map<Long, String> held = held(place, hashes.keySet().toArray(Long[]::new));
        hashes.forEach((position, hash) -> {
            if (!hash.equals(held.get(position))) {
                unknown.add(place.at(position));
            }
        });
    }

    private Map<Long, String> held(Place place, Long[] positions) throws SQLException {
        Map<Long, String> held = new HashMap<>();
        Connection service = services.get(place.service());
        if (service != null) {
            try (PreparedStatement statement = service.prepareStatement(
                    "SELECT position, hash FROM event WHERE shard = ? AND position = ANY (?)")) {
                statement.setInt(1, place.shard());
                statement.setArray(2, service.createArrayOf("bigint", positions));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        held.put(rows.getLong(1), HexFormat.of().formatHex(rows.getBytes(2)));
                    }
                }
            }
        }
        return held;
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    long messages() {
        return messages;
    }

    /// Where the topic has something that the tables have not, or have otherwise.
    List<String> unknown() {
        return List.copyOf(unknown);
    }
}
