package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;

/// Read your writes: whether the projection has come as far as a command's answer said.
public interface Freshness {
    /// Waits for all of them, at most so long; false where it was not enough.
    Uni<Boolean> reaches(List<Position> positions, Duration atMost);

    /// A place in a service's log, as in `Doudi-Position`.
    record Position(String service, int shard, long position) {}
}
