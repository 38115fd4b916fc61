package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.StreamId;

/// Cases that nothing keeps from being filed — 三.7. What waits for an operator is not among them.
public interface ReadyCases {
    /// Those that have been so since `atMost` or longer, the longest first.
    Uni<List<Ready>> since(Instant atMost, int most);

    /// Since when the first of them has been so.
    Uni<Optional<Instant>> first();

    /// @param since since when nothing has been in the way
    record Ready(StreamId caseId, Instant since) {}
}
