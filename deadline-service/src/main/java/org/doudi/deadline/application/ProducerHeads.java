package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import org.doudi.deadline.domain.clock.Producer;

/// How far the logs of the other services have come, and how far this one has seen them.
public interface ProducerHeads {
    /// Their heads now: `ce_source`, then shard. Fails where one of them cannot answer, and then nothing of theirs
    /// fires.
    Uni<Map<String, Map<Integer, Long>>> ask(Set<Producer> producers);

    /// Whether everything up to these heads has taken effect here, whichever instance read it.
    Uni<Boolean> seen(Map<String, Map<Integer, Long>> heads);
}
