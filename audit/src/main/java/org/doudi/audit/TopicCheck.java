package org.doudi.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.RecordedBytes;
import org.doudi.events.UnreadableEvent;

/// The topic, up to where it ended when this began: each position of each producer once and in
/// order, linked as it was recorded; and the same bytes as in the tables, where these are looked
/// at, too.
final class TopicCheck implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, byte[]> consumer;
    private final String topic;
    private final Map<TopicPartition, Long> ends;
    private final Findings findings;
    private long messages;

    TopicCheck(String bootstrap, String topic, Findings findings) {
        this.topic = topic;
        this.findings = findings;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrap,
                        "enable.auto.commit", "false",
                        "auto.offset.reset", "earliest",
                        "default.api.timeout.ms", "20000",
                        "max.poll.records", "1000"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        consumer.partitionsFor(topic).forEach(each -> partitions.add(new TopicPartition(topic, each.partition())));
        this.ends = consumer.endOffsets(partitions);
    }

    /// @param services by short name; none where the topic alone is looked at
    /// @param relayed  how far each producer's shards had certainly been sent
    long run(Map<String, Connection> services, Map<Place, Long> relayed) throws SQLException {
        for (TopicPartition partition : ends.keySet().stream()
                .sorted((one, other) -> Integer.compare(one.partition(), other.partition()))
                .toList()) {
            run(partition, services, relayed);
        }
        return messages;
    }

    private void run(TopicPartition partition, Map<String, Connection> services, Map<Place, Long> relayed)
            throws SQLException {
        long end = ends.getOrDefault(partition, 0L);
        Map<String, TopicLane> lanes = new HashMap<>();
        try {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long limit = System.nanoTime() + PATIENCE.toNanos();
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                    limit = System.nanoTime() + PATIENCE.toNanos();
                    if (message.offset() < end) {
                        messages++;
                        take(message, lanes, services);
                    }
                }
                if (System.nanoTime() > limit) {
                    throw new IllegalStateException("主题 " + topic + " 的分区 " + partition.partition() + " 读不下去");
                }
            }
            checkEnds(partition.partition(), lanes, relayed);
        } finally {
            for (TopicLane lane : lanes.values()) {
                lane.close();
            }
        }
    }

    private void take(
            ConsumerRecord<String, byte[]> message, Map<String, TopicLane> lanes, Map<String, Connection> services)
            throws SQLException {
        String where = "主题分区 " + message.partition() + " 偏移 " + message.offset();
        Map<String, String> headers = headers(message);
        Optional<RecordedBytes> read = read(headers, message.value());
        String producer = read.map(event -> event.metadata().source()).orElse("");
        Optional<String> service = Optional.of(producer)
                .filter(source -> source.matches("/[a-z]+-service"))
                .map(source -> source.substring(1, source.length() - "-service".length()))
                .filter(name -> services.isEmpty() || services.containsKey(name));
        if (read.isEmpty() || service.isEmpty()) {
            findings.add("主题分区 " + message.partition(), Fault.UNREADABLE, where, "这条消息不是任何服务的事件。");
            return;
        }
        Place place = new Place(producer, message.partition());
        if (!lanes.containsKey(producer)) {
            lanes.put(producer, new TopicLane(place, Optional.ofNullable(services.get(service.get())), findings));
        }
        java.util.Objects.requireNonNull(lanes.get(producer)).take(read.get(), headers, message.key());
    }

    private void checkEnds(int shard, Map<String, TopicLane> lanes, Map<Place, Long> relayed) {
        relayed.forEach((place, sent) -> {
            long last = Optional.ofNullable(lanes.get(place.producer()))
                    .map(TopicLane::last)
                    .orElse(0L);
            if (place.shard() == shard && last < sent) {
                findings.add(place.toString(), Fault.TOPIC, place.at(last + 1), "已经转发到位置 " + sent + "，主题里没有。");
            }
        });
    }

    private static Optional<RecordedBytes> read(Map<String, String> headers, byte[] body) {
        try {
            return Optional.of(CloudEventHeaders.read(name -> Optional.ofNullable(headers.get(name)), body));
        } catch (UnreadableEvent e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return headers;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
