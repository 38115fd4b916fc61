package org.doudi.store.decider;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;

/// `Doudi-Position`: where a command was recorded, for example `intake/3/1042`. A query that lists it waits for it.
public final class Positions {
    private Positions() {}

    public static String of(String service, List<? extends Recorded<?>> events) {
        Map<Integer, Long> last = new TreeMap<>();
        for (Recorded<?> event : events) {
            EventMetadata metadata = event.metadata();
            last.merge(metadata.shard(), metadata.position(), Math::max);
        }
        return last.entrySet().stream()
                .map(shard -> service + "/" + shard.getKey() + "/" + shard.getValue())
                .collect(Collectors.joining(", "));
    }
}
