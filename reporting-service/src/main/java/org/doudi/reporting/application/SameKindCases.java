package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.figure.SameKind;

/// 同类问题的办件, of those that an asker may see.
public interface SameKindCases {
    /// Which of these are of the kind.
    Uni<Set<StreamId>> among(Sight sight, SameKind kind, List<StreamId> cases);

    /// When each case of the kind was received, the centre's whole.
    Uni<List<Instant>> received(String centre, SameKind kind);

    /// The streams of all that was identified, the last found first.
    Uni<List<StreamId>> issues(String centre);
}
