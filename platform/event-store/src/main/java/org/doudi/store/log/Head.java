package org.doudi.store.log;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.EventChain;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;

/// The end of one shard while its row is locked: hands out the next position and links the next hash.
final class Head {
    private final int shard;
    private long position;
    private byte[] hash;
    private Instant recordedAt;

    Head(int shard, long position, byte[] hash, Instant recordedAt) {
        this.shard = shard;
        this.position = position;
        this.hash = hash;
        this.recordedAt = recordedAt;
    }

    /// What is known of an event before it has its place.
    @SuppressWarnings("ArrayRecordComponent") // the bytes that are hashed
    record Placing(
            PendingEvent pending, String type, byte[] body, StreamId stream, long version, Optional<String> caseNo) {}

    RecordedBytes place(Placing next, String source, Instant now) {
        position++;
        recordedAt = now.isAfter(recordedAt) ? now : recordedAt;
        PendingEvent pending = next.pending();
        EventMetadata metadata = new EventMetadata(
                pending.id(),
                source,
                next.type(),
                next.stream(),
                pending.occurredAt(),
                recordedAt,
                next.version(),
                shard,
                position,
                pending.causation(),
                pending.correlation(),
                pending.actor(),
                pending.centre(),
                pending.policy(),
                pending.channel(),
                next.caseNo());
        hash = EventChain.link(hash, metadata, next.body());
        return new RecordedBytes(metadata, next.body(), hash);
    }

    int shard() {
        return shard;
    }

    long position() {
        return position;
    }

    byte[] hash() {
        return hash;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
