package org.doudi.local.server;

import java.util.Map;

/// A Kafka topic as it is to be made.
///
/// @param settings Kafka's own names, `retention.ms` and the like
public record Topic(String name, int partitions, Map<String, String> settings) {
    public Topic {
        settings = Map.copyOf(settings);
    }
}
