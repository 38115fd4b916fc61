package org.doudi.local.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a service says at `/internal/status`.
///
/// @param lastRecorded when its last event was recorded, in business time
/// @param appended last position per shard of its log
/// @param relayed last position per shard that Kafka acknowledged
/// @param consumed per producer, last position applied per shard
/// @param stopped shards that stand still, each with what is missing
/// @param parked streams that wait for an operator
/// @param dlq messages refused at the edge
public record ServiceReport(
        Instant businessTime,
        Optional<Instant> lastRecorded,
        Map<String, Long> appended,
        Map<String, Long> relayed,
        Map<String, Map<String, Long>> consumed,
        List<String> stopped,
        long parked,
        long dlq) {

    static ServiceReport of(JsonNode json) {
        var consumed = new TreeMap<String, Map<String, Long>>();
        json.path("consumed")
                .forEachEntry((producer, positions) -> consumed.put(service(producer), positions(positions)));
        return new ServiceReport(
                Instant.parse(json.required("businessTime").asText()),
                Optional.of(Instant.parse(json.required("lastRecorded").asText()))
                        .filter(Instant.EPOCH::isBefore),
                positions(json.path("appended")),
                positions(json.path("relayed")),
                consumed,
                json.path("stopped").valueStream().map(JsonNode::asText).toList(),
                json.path("parked").asLong(),
                json.path("dlq").asLong());
    }

    /// The events' source `/intake-service` is our `intake`.
    private static String service(String source) {
        return source.replaceAll("^/|-service$", "");
    }

    private static Map<String, Long> positions(JsonNode json) {
        var positions = new TreeMap<String, Long>();
        json.forEachEntry((shard, position) -> positions.put(shard, position.asLong()));
        return positions;
    }

    /// Events in the log that Kafka has not acknowledged.
    public long relayLag() {
        return behind(appended, relayed);
    }

    /// Events of a producer that are on the topic and that it has not applied.
    long consumerLag(String producer, ServiceReport its) {
        return behind(its.relayed(), consumed.getOrDefault(producer, Map.of()));
    }

    private static long behind(Map<String, Long> ahead, Map<String, Long> reached) {
        return ahead.entrySet().stream()
                .mapToLong(entry -> Math.max(0, entry.getValue() - reached.getOrDefault(entry.getKey(), 0L)))
                .sum();
    }
}
