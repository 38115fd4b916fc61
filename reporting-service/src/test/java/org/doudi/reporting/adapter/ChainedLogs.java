package org.doudi.reporting.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.events.EventChain;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.reporting.domain.Story;

/// Gives the events of stories their places, as their producers' logs would: positions without
/// gaps, each hash linked to the one before it, and no instant before an earlier one.
final class ChainedLogs {
    private final Map<String, Last> ends = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // of the chain
    private record Last(long position, byte[] hash, Instant recordedAt) {}

    List<RecordedBytes> place(Story... stories) {
        List<RecordedBytes> placed = new ArrayList<>();
        for (Story story : stories) {
            story.bytes().forEach(event -> placed.add(placed(event)));
        }
        return placed;
    }

    private RecordedBytes placed(RecordedBytes event) {
        EventMetadata m = event.metadata();
        String shard = m.source() + "/" + m.shard();
        Last last = ends.getOrDefault(shard, new Last(0, EventChain.genesis(), Instant.EPOCH));
        Instant recordedAt = m.recordedAt().isAfter(last.recordedAt()) ? m.recordedAt() : last.recordedAt();
        EventMetadata placed = new EventMetadata(
                m.id(),
                m.source(),
                m.type(),
                m.stream(),
                m.occurredAt(),
                recordedAt,
                m.version(),
                m.shard(),
                last.position() + 1,
                m.causation(),
                m.correlation(),
                m.actor(),
                m.centre(),
                m.policy(),
                m.channel(),
                m.caseNo());
        byte[] hash = EventChain.link(last.hash(), placed, event.body());
        ends.put(shard, new Last(placed.position(), hash, recordedAt));
        return new RecordedBytes(placed, event.body(), hash);
    }
}
