package org.doudi.bench.tail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Samples;

/// A consumer that follows a topic on a thread of its own: each shard's positions must come one after the other, and
/// how long each was on its way is kept.
public final class TopicTail implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Departures departures;
    private final long[] last = new long[BenchLog.SHARDS];
    private final Samples latencies = new Samples();
    private final Thread thread;
    private final AtomicLong arrived = new AtomicLong();
    private volatile String disorder = "";
    private volatile boolean stopping;

    private TopicTail(KafkaConsumer<String, byte[]> consumer, Departures departures) {
        this.consumer = consumer;
        this.departures = departures;
        this.thread = Thread.ofPlatform().name("tail").unstarted(this::follow);
    }

    /// Follows from the beginning; returns when it is connected.
    public static TopicTail of(String bootstrap, String topic, Departures departures) {
        KafkaConsumer<String, byte[]> consumer = consumer(bootstrap, topic);
        consumer.poll(POLL);
        TopicTail tail = new TopicTail(consumer, departures);
        tail.thread.start();
        return tail;
    }

    static KafkaConsumer<String, byte[]> consumer(String bootstrap, String topic) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = IntStream.range(0, BenchLog.SHARDS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        return consumer;
    }

    private void follow() {
        while (!stopping) {
            consumer.poll(POLL).forEach(this::arrive);
        }
    }

    private void arrive(ConsumerRecord<String, byte[]> message) {
        int shard = message.partition();
        long position = Long.parseLong(
                new String(message.headers().lastHeader("ce_position").value(), StandardCharsets.UTF_8));
        if (position != last[shard] + 1 && disorder.isEmpty()) {
            disorder = "shard " + shard + " came from " + last[shard] + " to " + position;
        }
        last[shard] = position;
        latencies.add(departures.nanosSince(shard, position));
        arrived.incrementAndGet();
    }

    /// The latency of each, once so many have come. Throws [NotKept].
    public long[] awaitAll(long expected) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (arrived.get() < expected && System.nanoTime() < end) {
            thread.join(Duration.ofMillis(20));
        }
        close();
        if (!disorder.isEmpty()) {
            throw new NotKept(disorder);
        }
        if (arrived.get() != expected) {
            throw new NotKept(expected + " were sent, " + arrived + " arrived");
        }
        return latencies.all();
    }

    @Override
    public void close() {
        if (stopping) {
            return;
        }
        stopping = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        consumer.close();
    }
}
