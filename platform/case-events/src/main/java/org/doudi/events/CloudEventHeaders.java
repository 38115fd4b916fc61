package org.doudi.events;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// CloudEvents 1.0, Kafka binary mode: an event's metadata as headers, and back.
public final class CloudEventHeaders {
    private CloudEventHeaders() {}

    public static Map<String, String> write(RecordedBytes recorded) {
        EventMetadata m = recorded.metadata();
        Map<String, String> headers = new LinkedHashMap<>(24);
        headers.put("ce_specversion", "1.0");
        headers.put("content-type", "application/json");
        headers.put("ce_id", m.id().toString());
        headers.put("ce_source", m.source());
        headers.put("ce_type", m.type());
        headers.put("ce_subject", m.stream().toString());
        headers.put("ce_time", m.occurredAt().toString());
        headers.put("ce_recorded", m.recordedAt().toString());
        headers.put("ce_version", Long.toString(m.version()));
        headers.put("ce_shard", Integer.toString(m.shard()));
        headers.put("ce_position", Long.toString(m.position()));
        m.causation().ifPresent(id -> headers.put("ce_causation", id.toString()));
        headers.put("ce_correlation", m.correlation().toString());
        headers.put("ce_actor", m.actor());
        headers.put("ce_centre", m.centre());
        headers.put("ce_policy", m.policy());
        headers.put("ce_channel", m.channel().name());
        m.caseNo().ifPresent(caseNo -> headers.put("ce_caseno", caseNo));
        headers.put("ce_hash", HexFormat.of().formatHex(recorded.hash()));
        return headers;
    }

    /// Throws [UnreadableEvent] where a header is missing or malformed.
    public static RecordedBytes read(Function<String, Optional<String>> header, byte[] body) {
        try {
            EventMetadata metadata = new EventMetadata(
                    UUID.fromString(need(header, "ce_id")),
                    need(header, "ce_source"),
                    need(header, "ce_type"),
                    StreamId.parse(need(header, "ce_subject")),
                    Instant.parse(need(header, "ce_time")),
                    Instant.parse(need(header, "ce_recorded")),
                    Long.parseLong(need(header, "ce_version")),
                    Integer.parseInt(need(header, "ce_shard")),
                    Long.parseLong(need(header, "ce_position")),
                    header.apply("ce_causation").map(UUID::fromString),
                    UUID.fromString(need(header, "ce_correlation")),
                    need(header, "ce_actor"),
                    need(header, "ce_centre"),
                    need(header, "ce_policy"),
                    Channel.valueOf(need(header, "ce_channel")),
                    header.apply("ce_caseno"));
            return new RecordedBytes(metadata, body, HexFormat.of().parseHex(need(header, "ce_hash")));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new UnreadableEvent("malformed envelope", e);
        }
    }

    private static String need(Function<String, Optional<String>> header, String name) {
        return header.apply(name).orElseThrow(() -> new UnreadableEvent("envelope lacks " + name, null));
    }
}
