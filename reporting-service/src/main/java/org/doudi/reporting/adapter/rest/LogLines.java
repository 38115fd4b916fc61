package org.doudi.reporting.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;

/// The lines of an audit file: each event in CloudEvents' JSON format, and in the end 清单, without which the file is not
/// whole. Written page by page, on one request's own.
final class LogLines {
    private final ObjectMapper json;
    private final EventCodec codec;
    private final Bodies bodies;
    private final MessageDigest sha256 = sha256();
    private final Map<String, Part> parts = new TreeMap<>();
    private long count;

    /// With what is sealed, so that each hash can be made again (`data_base64`), or without it.
    enum Bodies {
        SEALED,
        MASKED
    }

    LogLines(ObjectMapper json, EventCodec codec, Bodies bodies) {
        this.json = json;
        this.codec = codec;
        this.bodies = bodies;
    }

    /// What a shard of a producer has in the file: from the first to the last position, and the last one's hash.
    private record Part(String producer, int shard, long from, long to, long events, String hash) {
        static Part of(EventMetadata first, String hash) {
            return new Part(first.source(), first.shard(), first.position(), first.position(), 1, hash);
        }

        Part with(EventMetadata next, String hashOfNext) {
            return next.position() > to
                    ? new Part(producer, shard, from, next.position(), events + 1, hashOfNext)
                    : new Part(producer, shard, Math.min(from, next.position()), to, events + 1, hash);
        }
    }

    /// Without the last line feed: of this media type the server ends what it is given with one.
    Buffer page(List<RecordedBytes> events) {
        StringBuilder lines = new StringBuilder();
        for (RecordedBytes event : events) {
            lines.append(line(event)).append('\n');
            String hash = HexFormat.of().formatHex(event.hash());
            EventMetadata of = event.metadata();
            parts.merge(of.source() + "/" + of.shard(), Part.of(of, hash), (known, _) -> known.with(of, hash));
            count++;
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        sha256.update(bytes);
        return Buffer.buffer(bytes).getBuffer(0, bytes.length - 1);
    }

    /// 清单: what the lines before it are.
    Buffer manifest(Instant at) {
        ObjectNode manifest = json.createObjectNode();
        manifest.put("events", count);
        manifest.put("bodies", bodies.name());
        manifest.put("at", at.toString());
        manifest.put("sha256", HexFormat.of().formatHex(sha256.digest()));
        manifest.set("parts", json.valueToTree(List.copyOf(parts.values())));
        return Buffer.buffer(text(json.createObjectNode().set("manifest", manifest)));
    }

    String delivered() {
        return "events=" + count;
    }

    private String line(RecordedBytes event) {
        return text(node(event));
    }

    /// One event.
    ObjectNode node(RecordedBytes event) {
        EventMetadata m = event.metadata();
        ObjectNode line = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", m.id().toString())
                .put("source", m.source())
                .put("type", m.type())
                .put("subject", m.stream().toString())
                .put("time", m.occurredAt().toString())
                .put("datacontenttype", "application/json")
                .put("recorded", m.recordedAt().toString())
                .put("version", m.version())
                .put("shard", m.shard())
                .put("position", m.position())
                .put("correlation", m.correlation().toString())
                .put("actor", m.actor())
                .put("centre", m.centre())
                .put("policy", m.policy())
                .put("channel", m.channel().name())
                .put("hash", HexFormat.of().formatHex(event.hash()));
        m.causation().ifPresent(causation -> line.put("causation", causation.toString()));
        m.caseNo().ifPresent(caseNo -> line.put("caseno", caseNo));
        return withBody(line, event);
    }

    private ObjectNode withBody(ObjectNode line, RecordedBytes event) {
        return switch (bodies) {
            case SEALED -> line.put("data_base64", Base64.getEncoder().encodeToString(event.body()));
            case MASKED -> line.set("data", codec.masked(codec.decode(event).event()));
        };
    }

    private String text(Object tree) {
        try {
            return json.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
