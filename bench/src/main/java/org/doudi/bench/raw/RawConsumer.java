package org.doudi.bench.raw;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doudi.bench.measure.NotKept;

/// Kafka's own consumer, which does nothing with what it reads.
public final class RawConsumer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private RawConsumer() {}

    /// How long the whole topic takes, in seconds.
    public static double read(String bootstrap, String topic, int partitions, long messages) {
        long begin = System.nanoTime();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> all = IntStream.range(0, partitions)
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            long read = 0;
            while (read < messages) {
                ConsumerRecords<String, byte[]> poll = consumer.poll(PATIENCE);
                if (poll.isEmpty()) {
                    throw new NotKept(read + " of " + messages + " messages came from the topic");
                }
                read += poll.count();
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
