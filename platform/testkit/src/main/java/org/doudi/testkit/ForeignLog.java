package org.doudi.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.doudi.events.Channel;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventChain;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.Shards;
import org.doudi.events.StreamId;
import org.eclipse.microprofile.config.ConfigProvider;

/// Another service's log on Kafka, chained and numbered as its relay would send it. A topic holds one log of a
/// source: whoever tells more in its name goes on where the last one ended.
public final class ForeignLog implements AutoCloseable {
    private static final Shards SHARDS = new Shards(12);
    private static final Map<Place, Ends> LOGS = new ConcurrentHashMap<>();

    private final String source;
    private final String actor;
    private final EventCodec codec = new EventCodec();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Servers.kafka()), new StringSerializer(), new ByteArraySerializer());

    /// @param source for example `/intake-service`
    /// @param actor  who did what it tells of
    public ForeignLog(String source, String actor) {
        this.source = source;
        this.actor = actor;
    }

    /// Records the event and sends it.
    public RecordedBytes tells(StreamId stream, DomainEvent event, Instant occurredAt) {
        RecordedBytes recorded = records(stream, event, occurredAt);
        sends(recorded);
        return recorded;
    }

    /// Records the event, and keeps it for now.
    public RecordedBytes records(StreamId stream, DomainEvent event, Instant occurredAt) {
        Ends ends = ends();
        int shard = SHARDS.of(stream);
        byte[] body = codec.encode(event);
        EventMetadata metadata = new EventMetadata(
                UUID.randomUUID(),
                source,
                codec.typeOf(event),
                stream,
                occurredAt,
                occurredAt,
                ends.versions.merge(stream, 1L, Long::sum),
                shard,
                ends.positions.merge(shard, 1L, Long::sum),
                Optional.empty(),
                UUID.randomUUID(),
                actor,
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.of("乌办反〔2026〕0001号"));
        byte[] hash = EventChain.link(ends.hashes.getOrDefault(shard, EventChain.genesis()), metadata, body);
        ends.hashes.put(shard, hash);
        return new RecordedBytes(metadata, body, hash);
    }

    /// Sends it, or sends it again.
    public void sends(RecordedBytes recorded) {
        sends(List.of(recorded));
    }

    /// Sends them all, and waits once.
    public void sends(List<RecordedBytes> all) {
        all.forEach(this::send);
        producer.flush();
    }

    private void send(RecordedBytes recorded) {
        EventMetadata metadata = recorded.metadata();
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic(), metadata.shard(), metadata.stream().toString(), recorded.body());
        CloudEventHeaders.write(recorded)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var _ = producer.send(message);
    }

    /// How far this log has come, as its service would answer; on this stream's shard so many events further.
    public Map<Integer, Long> heads(StreamId stream, long further) {
        Map<Integer, Long> heads = new HashMap<>(ends().positions);
        heads.merge(SHARDS.of(stream), further, Long::sum);
        return heads;
    }

    @Override
    public void close() {
        producer.close();
    }

    private Ends ends() {
        return LOGS.computeIfAbsent(new Place(topic(), source), _ -> new Ends());
    }

    private static String topic() {
        return ConfigProvider.getConfig().getValue("doudi.topic", String.class);
    }

    private record Place(String topic, String source) {}

    /// How far each shard and each stream of one log has come.
    private static final class Ends {
        private final Map<Integer, byte[]> hashes = new HashMap<>();
        private final Map<Integer, Long> positions = new HashMap<>();
        private final Map<StreamId, Long> versions = new HashMap<>();
    }
}
