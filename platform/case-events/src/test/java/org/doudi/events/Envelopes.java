package org.doudi.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Envelopes for tests.
final class Envelopes {
    private Envelopes() {}

    static EventMetadata first() {
        return new EventMetadata(
                UUID.fromString("0190b6a4-1f3c-7000-8000-000000000001"),
                "/intake-service",
                "doudi.CaseRegistered.v1",
                StreamId.parse("6f1c7e0e-54d3-5c1e-9a3e-000000000007"),
                Instant.parse("2026-02-09T01:00:00Z"),
                Instant.parse("2026-02-09T01:00:00.123Z"),
                1,
                3,
                1_042,
                Optional.of(UUID.fromString("0190b6a4-1f3c-7000-8000-000000000002")),
                UUID.fromString("0190b6a4-1f3c-7000-8000-000000000003"),
                "user:clerk1",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.of("乌办反〔2026〕0001号"));
    }

    static EventMetadata withoutOptional() {
        EventMetadata m = first();
        return new EventMetadata(
                m.id(),
                m.source(),
                m.type(),
                m.stream(),
                m.occurredAt(),
                m.recordedAt(),
                m.version(),
                m.shard(),
                m.position(),
                Optional.empty(),
                m.correlation(),
                m.actor(),
                m.centre(),
                m.policy(),
                m.channel(),
                Optional.empty());
    }

    static EventMetadata by(String actor) {
        EventMetadata m = first();
        return new EventMetadata(
                m.id(),
                m.source(),
                m.type(),
                m.stream(),
                m.occurredAt(),
                m.recordedAt(),
                m.version(),
                m.shard(),
                m.position(),
                m.causation(),
                m.correlation(),
                actor,
                m.centre(),
                m.policy(),
                m.channel(),
                m.caseNo());
    }
}
