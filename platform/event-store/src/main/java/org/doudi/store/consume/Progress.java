package org.doudi.store.consume;

import java.util.Map;
import java.util.Set;
import org.doudi.events.StreamId;

/// How far this service has applied the log, as its database says.
record Progress(Map<Integer, Map<String, LastApplied>> last, Map<Integer, Set<StreamId>> parked) {
    /// @param last   by producer
    /// @param parked streams that wait for an operator
    record OfShard(Map<String, LastApplied> last, Set<StreamId> parked) {}

    OfShard of(int shard) {
        return new OfShard(last.getOrDefault(shard, Map.of()), parked.getOrDefault(shard, Set.of()));
    }
}
