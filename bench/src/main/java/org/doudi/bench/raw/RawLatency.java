package org.doudi.bench.raw;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Result;
import org.doudi.bench.pace.Pace;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.tail.Departures;
import org.doudi.bench.tail.TopicTail;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;

/// Produce → consume of the same bytes and headers, without a database.
public final class RawLatency implements Contender {
    private final BenchKafka kafka;
    private final Pace pace;

    public RawLatency(BenchKafka kafka, Pace pace) {
        this.kafka = kafka;
        this.pace = pace;
    }

    @Override
    public String name() {
        return "raw Kafka, produce → consumer";
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        String topic = kafka.freshTopic(BenchLog.SHARDS);
        Departures departures = new Departures(BenchLog.SHARDS);
        try (RawProducer producer = new RawProducer(kafka.bootstrap());
                TopicTail tail = TopicTail.of(kafka.bootstrap(), topic, departures)) {
            Sending sending = new Sending(topic, producer, departures);
            double seconds = pace.run(callers, length, sending::next);
            return Result.of(tail.awaitAll(sending.sent.get()), seconds);
        }
    }

    private static final class Sending {
        private final String topic;
        private final RawProducer producer;
        private final Departures departures;
        private final long[] last = new long[BenchLog.SHARDS];
        private final AtomicLong sent = new AtomicLong();

        private Sending(String topic, RawProducer producer, Departures departures) {
            this.topic = topic;
            this.producer = producer;
            this.departures = departures;
        }

        /// Positions are given and sent under one lock, so that the topic has them in order.
        private synchronized Uni<Void> next() {
            StreamId stream = Commands.newStream();
            int shard = Commands.SHARDS.of(stream);
            long position = ++last[shard];
            RecordedBytes event = Commands.recorded(stream, shard, position);
            ProducerRecord<String, byte[]> message = Message.of(topic, event);
            departures.mark(shard, position);
            sent.incrementAndGet();
            return producer.send(message);
        }
    }
}
