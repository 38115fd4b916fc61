package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/// How far the logs of the other services have come, and how far this one has seen them.
public interface ProducerHeads {
    /// Every producer's heads now: `ce_source`, then shard. Fails where one cannot answer, and then nothing fires.
    Uni<Map<String, Map<Integer, Long>>> ask();

    /// Whether everything up to these heads has taken effect here, whichever instance read it.
    Uni<Boolean> seen(Map<String, Map<Integer, Long>> heads);
}
