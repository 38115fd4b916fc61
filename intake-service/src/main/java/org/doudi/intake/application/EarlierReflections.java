package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;

/// 近期的反映: which there were, and by whom and of what.
public interface EarlierReflections {
    /// Those of a centre since then, at most so many: of the same reporter first, then of the same matter,
    /// then the newest.
    Uni<List<Trait>> since(String centre, Instant since, Optional<UUID> reporter, Optional<String> matter, int most);

    /// One of them.
    ///
    /// @param sameReporter the one that was asked for
    /// @param sameMatter   the one that was asked for
    record Trait(StreamId caseId, Instant receivedAt, boolean sameReporter, boolean sameMatter) {}
}
