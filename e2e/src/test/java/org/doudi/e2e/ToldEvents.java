package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doudi.testkit.Servers;

/// A service's log as it stands in the table, and as the topic tells it: hash by shard and position. It is
/// deadline-service's unless another is named.
final class ToldEvents {
    private static final String SOURCE = "/deadline-service";
    private static final HexFormat HEX = HexFormat.of();

    private ToldEvents() {}

    static Map<String, String> recorded(LoneDeadlines deadlines) {
        return deadlines.ask("SELECT shard, position, hash FROM event", rows -> {
            Map<String, String> hashes = new TreeMap<>();
            while (rows.next()) {
                hashes.put(place(rows.getInt(1), rows.getLong(2)), HEX.formatHex(rows.getBytes(3)));
            }
            return hashes;
        });
    }

    static Map<String, String> told(String topic) {
        return told(Servers.kafka(), topic, SOURCE);
    }

    /// A position may be sent again and again, but only as the same event, and the first time after the one before it.
    ///
    /// @param source whose log
    static Map<String, String> told(String broker, String topic, String source) {
        Map<String, String> hashes = new TreeMap<>();
        Map<Integer, Long> last = new TreeMap<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (var message : consumer.poll(Duration.ofMillis(100))) {
                    if (header(message, "ce_source").equals(source)) {
                        note(message, hashes, last);
                    }
                }
            }
        }
        return hashes;
    }

    private static void note(
            ConsumerRecord<String, byte[]> message, Map<String, String> hashes, Map<Integer, Long> last) {
        long position = Long.parseLong(header(message, "ce_position"));
        String place = place(message.partition(), position);
        String hash = header(message, "ce_hash");
        String before = hashes.putIfAbsent(place, hash);
        if (before == null) {
            assertThat(position).as(place).isEqualTo(last.merge(message.partition(), 1L, Long::sum));
        } else {
            assertThat(hash).as(place).isEqualTo(before);
        }
    }

    static String place(int shard, long position) {
        return shard + "/" + position;
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
