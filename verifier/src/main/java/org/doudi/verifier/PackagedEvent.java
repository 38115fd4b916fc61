package org.doudi.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One event of an archive package: its attributes, its body, its hash, and the hash that it was linked to.
@SuppressWarnings("ArrayRecordComponent") // as it was recorded
record PackagedEvent(Fields fields, String previous, String hash, byte[] body) {
    /// As the package's hash has them.
    static final Comparator<PackagedEvent> IN_ORDER =
            Comparator.comparing(PackagedEvent::source).thenComparing(PackagedEvent::position);

    /// The attributes that the hash covers, in its order.
    private static final List<String> ATTRIBUTES = List.of(
            "id",
            "source",
            "type",
            "subject",
            "time",
            "recorded",
            "version",
            "shard",
            "position",
            "causation",
            "correlation",
            "actor",
            "centre",
            "policy",
            "channel",
            "caseno");

    static PackagedEvent read(String line) {
        Fields fields = Fields.read("事件", line);
        try {
            return new PackagedEvent(
                    fields,
                    fields.textOrNone("previous"),
                    fields.text("hash"),
                    Base64.getDecoder().decode(fields.text("data_base64")));
        } catch (IllegalArgumentException e) {
            throw new NotValid("有一个事件的内容不是 Base64");
        }
    }

    String id() {
        return fields.text("id");
    }

    String type() {
        return fields.text("type");
    }

    String source() {
        return fields.text("source");
    }

    String subject() {
        return fields.text("subject");
    }

    long position() {
        return fields.number("position");
    }

    String place() {
        return source() + "/" + fields.number("shard") + "/" + position();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// Throws [NotValid] where its hash is not made of what it says.
    void check() {
        MessageDigest digest = Sha256.digest();
        digest.update(linked());
        digest.update(attributes().getBytes(StandardCharsets.UTF_8));
        digest.update(body);
        if (!Sha256.hex(digest).equals(hash)) {
            throw new NotValid("事件 " + place() + " 的散列与它的内容不符：被改动过");
        }
    }

    /// Throws [NotValid] where one of the same producer is missing between the two.
    void follows(Optional<PackagedEvent> before) {
        long expected = before.map(event -> event.fields.number("version") + 1).orElse(1L);
        if (fields.number("version") != expected) {
            throw new NotValid(
                    "事件 " + place() + " 以前缺少事件：应是第 " + expected + " 个，却是第 " + fields.number("version") + " 个");
        }
        if (before.filter(event -> position() == event.position() + 1 && !previous.equals(event.hash))
                .isPresent()) {
            throw new NotValid("事件 " + place() + " 没有接在前一个事件之后");
        }
    }

    private byte[] linked() {
        try {
            return HexFormat.of().parseHex(previous);
        } catch (IllegalArgumentException e) {
            throw new NotValid("事件 " + place() + " 的前一散列不是十六进制");
        }
    }

    private String attributes() {
        return ATTRIBUTES.stream().map(name -> name + "=" + value(name) + "\n").collect(Collectors.joining());
    }

    private String value(String name) {
        return switch (name) {
            case "version", "shard", "position" -> Long.toString(fields.number(name));
            case "causation", "caseno" -> fields.textOrNone(name);
            default -> fields.text(name);
        };
    }
}
