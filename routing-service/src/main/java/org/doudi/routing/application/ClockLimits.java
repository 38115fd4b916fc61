package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.HandlingLimit;

/// 时限 that this stage has to hold, as deadline-service has counted them: never a second calendar.
public interface ClockLimits {
    /// When an order's time for signing is over: the close of the working day after its issue. None where
    /// that has not been heard of yet.
    Uni<Optional<Instant>> signingDue(UUID transferId);

    /// 办理期限 of the case's handlings that have been heard of, those that are over too.
    Uni<List<HandlingLimit>> handling(StreamId caseId);
}
