package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doudi.testkit.Servers;

/// One instance of a service in its group, as it is in life: it polls on while a poll is being applied, so partitions
/// change hands in the middle of one.
final class GroupReader implements AutoCloseable {
    private static final int MOST_WAITING = 2;

    private final KafkaConsumer<String, byte[]> kafka;
    private final LogConsumer consumer;
    private final Map<TopicPartition, Long> again = new ConcurrentHashMap<>();
    private final Queue<List<Message>> waiting = new ArrayDeque<>();
    private final Thread thread;
    private CompletableFuture<Void> applying = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;

    GroupReader(String topic, String group, Function<Rereading, LogConsumer> consumer) {
        this.consumer = consumer.apply((shard, offset) -> {
            again.put(new TopicPartition(topic, shard), offset);
            return Uni.createFrom().voidItem();
        });
        this.kafka = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Servers.kafka(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        group,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        20,
                        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                        200),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        LogOffsets offsets = new LogOffsets(this.consumer);
        kafka.subscribe(List.of(topic), new Listener(kafka, offsets));
        thread = Thread.ofPlatform().name("group-reader").start(this::read);
    }

    private record Listener(KafkaConsumer<String, byte[]> kafka, LogOffsets offsets)
            implements org.apache.kafka.clients.consumer.ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(java.util.Collection<TopicPartition> partitions) {
            offsets.onPartitionsRevoked(kafka, partitions);
        }

        @Override
        public void onPartitionsAssigned(java.util.Collection<TopicPartition> partitions) {
            offsets.onPartitionsAssigned(kafka, partitions);
        }
    }

    private void read() {
        while (!stopping) {
            again.keySet().retainAll(kafka.assignment());
            again.forEach(kafka::seek);
            again.clear();
            if (waiting.size() < MOST_WAITING) {
                kafka.resume(kafka.assignment());
            } else {
                kafka.pause(kafka.assignment());
            }
            List<Message> poll = new ArrayList<>();
            kafka.poll(Duration.ofMillis(10)).forEach(message -> poll.add(LogChannel.read(message)));
            if (!poll.isEmpty()) {
                waiting.add(poll);
            }
            if (applying.isDone() && !waiting.isEmpty()) {
                applying = consumer.accept(waiting.remove()).subscribeAsCompletionStage();
            }
        }
        kafka.close();
    }

    /// Leaves the group at once; what is being applied goes on behind its back.
    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
