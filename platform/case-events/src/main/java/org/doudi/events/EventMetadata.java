package org.doudi.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What is known about an event beside what happened: the attributes of its CloudEvents envelope.
///
/// @param id          UUIDv7
/// @param source      the producer, for example `/intake-service`
/// @param type        for example `doudi.CaseRegistered.v1`
/// @param stream      `ce_subject`
/// @param occurredAt  `ce_time`: when it happened (business time)
/// @param recordedAt  when it was recorded; never decreases within a shard of a producer
/// @param version     position within the stream in this producer's log, from 1
/// @param shard       the Kafka partition of the log topic
/// @param position    gapless within (source, shard), from 1
/// @param causation   the event that this one answers
/// @param correlation the first event or request of the chain
/// @param actor       who did it: `user:clerk1`, `client:hotline-12345`, `system:deadline`,
///                    `citizen:…` of whoever holds a code
/// @param centre      行政区划代码 of the centre, for example `150626`
/// @param policy      version of the policy that the case began under
/// @param channel     by which way it came
/// @param caseNo      编号, once known
public record EventMetadata(
        UUID id,
        String source,
        String type,
        StreamId stream,
        Instant occurredAt,
        Instant recordedAt,
        long version,
        int shard,
        long position,
        Optional<UUID> causation,
        UUID correlation,
        String actor,
        String centre,
        String policy,
        Channel channel,
        Optional<String> caseNo) {}
