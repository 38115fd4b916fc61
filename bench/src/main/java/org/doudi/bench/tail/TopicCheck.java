package org.doudi.bench.tail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.doudi.bench.measure.NotKept;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.EventChain;
import org.doudi.events.RecordedBytes;

/// Reads a whole topic: every position once and in order, every byte as the chain says.
public final class TopicCheck {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Map<Integer, Long> positions = new HashMap<>();
    private final Map<Integer, byte[]> hashes = new HashMap<>();
    private long events;

    /// Throws [NotKept] where the topic is not exactly so many events of one producer.
    public static void prove(String bootstrap, String topic, long expected) {
        TopicCheck check = new TopicCheck();
        try (KafkaConsumer<String, byte[]> consumer = TopicTail.consumer(bootstrap, topic)) {
            long end = System.nanoTime() + LIMIT.toNanos();
            while (check.events < expected && System.nanoTime() < end) {
                consumer.poll(POLL).forEach(check::next);
            }
            consumer.poll(POLL).forEach(check::next);
        }
        if (check.events != expected) {
            throw new NotKept("the topic should hold " + expected + " events and holds " + check.events);
        }
    }

    private void next(ConsumerRecord<String, byte[]> message) {
        RecordedBytes event = CloudEventHeaders.read(
                name -> Optional.ofNullable(message.headers().lastHeader(name))
                        .map(header -> new String(header.value(), StandardCharsets.UTF_8)),
                message.value());
        int shard = message.partition();
        long position = positions.merge(shard, 1L, Long::sum);
        byte[] hash = EventChain.link(hashes.getOrDefault(shard, EventChain.genesis()), event.metadata(), event.body());
        if (event.metadata().position() != position) {
            throw new NotKept("the topic's shard " + shard + " has position "
                    + event.metadata().position() + " in the place of " + position);
        }
        if (!Arrays.equals(hash, event.hash())) {
            throw new NotKept("the topic's shard " + shard + " breaks its chain at " + position);
        }
        hashes.put(shard, hash);
        events++;
    }
}
