package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doudi.events.EventMetadata;
import org.doudi.store.log.RealStore;
import org.doudi.testkit.Servers;

/// Reads a topic from where its consumer stands, and hands each poll to it.
public final class TopicReader implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> kafka;
    private final LogConsumer consumer;
    private final List<EventMetadata> seen = new ArrayList<>();
    private final Map<TopicPartition, Long> again = new ConcurrentHashMap<>();

    /// @param consumer made with the way to set this reader back
    public TopicReader(String topic, int partitions, Function<Rereading, LogConsumer> consumer) {
        this.consumer = consumer.apply((shard, offset) -> {
            again.put(new TopicPartition(topic, shard), offset);
            return Uni.createFrom().voidItem();
        });
        this.kafka = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Servers.kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        kafka.assign(IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList());
        RealStore.await(this.consumer.begin(
                        IntStream.range(0, partitions).boxed().toList()))
                .forEach((shard, offset) -> kafka.seek(new TopicPartition(topic, shard), offset));
    }

    /// One poll, applied.
    public void poll() {
        again.forEach(kafka::seek);
        again.clear();
        List<Message> messages = new ArrayList<>();
        kafka.poll(Duration.ofMillis(100)).forEach(message -> messages.add(LogChannel.read(message)));
        messages.stream()
                .filter(Arrived.class::isInstance)
                .map(Arrived.class::cast)
                .forEach(each -> seen.add(each.recorded().metadata()));
        RealStore.await(consumer.accept(messages));
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
