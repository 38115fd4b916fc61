package org.doudi.store.consume;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doudi.events.EventMetadata;
import org.doudi.store.log.RealStore;
import org.doudi.testkit.Servers;

/// Reads a topic from its beginning, and hands each poll to a consumer.
public final class TopicReader implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> kafka;
    private final LogConsumer consumer;
    private final List<EventMetadata> seen = new ArrayList<>();

    public TopicReader(String topic, int partitions, LogConsumer consumer) {
        this.consumer = consumer;
        this.kafka = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Servers.kafka().bootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        kafka.assign(all);
        kafka.seekToBeginning(all);
    }

    /// One poll, applied.
    public void poll() {
        List<Arrived> arrived = new ArrayList<>();
        kafka.poll(Duration.ofMillis(100)).forEach(message -> arrived.add(LogChannel.arrived(message)));
        arrived.forEach(each -> seen.add(each.recorded().metadata()));
        RealStore.await(consumer.accept(arrived));
    }

    /// Every message so far, repeats too, in the order of its partition.
    public List<EventMetadata> seen() {
        return seen;
    }

    @Override
    public void close() {
        kafka.close();
    }
}
