package org.doudi.store.consume;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.EventChain;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.OrgCode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// A partition of the topic as producers fill it, each with a chain of its own.
final class Partition {
    private static final EventCodec CODEC = new EventCodec();
    private static final DomainEvent TAKEN = new LeaderTookCase(new OrgCode("BDC"), new StaffId("leader1"), 1);
    private static final Instant NOW = Instant.parse("2026-02-09T01:00:00Z");

    private final int shard;
    private final Map<String, LastApplied> last = new HashMap<>();
    private final List<Arrived> arrived = new ArrayList<>();

    Partition(int shard) {
        this.shard = shard;
    }

    Arrived add(String producer, String stream) {
        return add(producer, stream, "user:clerk1");
    }

    Arrived add(String producer, String stream, String actor) {
        return arrive(record(producer, stream, actor));
    }

    /// Recorded by its producer, and not sent.
    RecordedBytes withhold(String producer, String stream) {
        return withhold(producer, stream, "user:clerk1");
    }

    RecordedBytes withhold(String producer, String stream, String actor) {
        return record(producer, stream, actor);
    }

    /// Of a case that began under this version.
    Arrived addUnder(String policy, String producer, String stream) {
        return arrive(record(producer, stream, "user:clerk1", policy, TAKEN));
    }

    /// Any event.
    Arrived add(String producer, String stream, DomainEvent event) {
        return arrive(record(producer, stream, "user:clerk1", "2022-12-02", event));
    }

    private RecordedBytes record(String producer, String stream, String actor) {
        return record(producer, stream, actor, "2022-12-02", TAKEN);
    }

    private RecordedBytes record(String producer, String stream, String actor, String policy, DomainEvent event) {
        LastApplied before = last.getOrDefault(producer, new LastApplied(0, EventChain.genesis()));
        EventMetadata metadata = new EventMetadata(
                UUID.randomUUID(),
                producer,
                CODEC.typeOf(event),
                StreamId.named(stream),
                NOW,
                NOW,
                1,
                shard,
                before.position() + 1,
                Optional.empty(),
                UUID.randomUUID(),
                actor,
                "150626",
                policy,
                Channel.WINDOW,
                Optional.empty());
        byte[] body = CODEC.encode(event);
        RecordedBytes recorded = new RecordedBytes(metadata, body, EventChain.link(before.hash(), metadata, body));
        last.put(producer, new LastApplied(metadata.position(), recorded.hash()));
        return recorded;
    }

    /// Comes again, at the end.
    Arrived repeat(Arrived earlier) {
        return arrive(earlier.recorded());
    }

    Arrived arrive(RecordedBytes recorded) {
        Arrived next = new Arrived(recorded, arrived.size());
        arrived.add(next);
        return next;
    }

    /// What a reader gets that begins at this offset.
    List<Arrived> from(long offset) {
        return all().subList((int) offset, arrived.size());
    }

    List<Arrived> all() {
        return List.copyOf(arrived);
    }
}
