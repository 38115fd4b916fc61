package org.doudi.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// The hash chain of a shard: each event's hash covers the one before it, its canonical attributes and its body.
public final class EventChain {
    private static final byte[] GENESIS = new byte[32];

    private EventChain() {}

    /// What stands before the first event of a shard: 32 zero bytes.
    public static byte[] genesis() {
        return GENESIS.clone();
    }

    /// SHA-256 of `previous ‖ canonical(metadata) ‖ body`.
    public static byte[] link(byte[] previous, EventMetadata metadata, byte[] body) {
        MessageDigest sha256 = sha256();
        sha256.update(previous);
        sha256.update(canonical(metadata).getBytes(StandardCharsets.UTF_8));
        sha256.update(body);
        return sha256.digest();
    }

    /// One line `name=value` for each attribute, in this order, each closed by a line feed; an absent one is empty.
    static String canonical(EventMetadata m) {
        StringBuilder lines = new StringBuilder(512);
        line(lines, "id", m.id());
        line(lines, "source", m.source());
        line(lines, "type", m.type());
        line(lines, "subject", m.stream());
        line(lines, "time", m.occurredAt());
        line(lines, "recorded", m.recordedAt());
        line(lines, "version", m.version());
        line(lines, "shard", m.shard());
        line(lines, "position", m.position());
        line(lines, "causation", orEmpty(m.causation()));
        line(lines, "correlation", m.correlation());
        line(lines, "actor", m.actor());
        line(lines, "centre", m.centre());
        line(lines, "policy", m.policy());
        line(lines, "channel", m.channel());
        line(lines, "caseno", orEmpty(m.caseNo()));
        return lines.toString();
    }

    private static Object orEmpty(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    private static void line(StringBuilder lines, String name, Object value) {
        String text = value.toString();
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("attribute " + name + " holds a line feed");
        }
        lines.append(name).append('=').append(text).append('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
