package org.doudi.store.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Where a service stands. Holds positions and counts only, no personal data.
///
/// @param appended     last position of each shard of its own log
/// @param relayed      last position of each shard that Kafka has acknowledged
/// @param consumed     producer → shard → last position applied
/// @param lastRecorded when the last event was recorded (business time)
/// @param stopped      shards that stand still, each with what is missing
public record Status(
        String service,
        Instant businessTime,
        Instant lastRecorded,
        Map<Integer, Long> appended,
        Map<Integer, Long> relayed,
        Map<String, Map<Integer, Long>> consumed,
        List<String> stopped,
        long parked,
        long dlq) {}
