package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;

/// 时间线: what happened to a case, in the order of arrival.
public interface Timelines {
    /// None where there is no such case, or the asker may not see it.
    Uni<Optional<Page<Happening>>> of(Sight sight, StreamId caseId, Page.Request page);

    /// One event, without anything that is sealed.
    ///
    /// @param arrival  its place in the order of arrival
    /// @param position where it stands in its producer's log, for example `/intake-service/3/1042`
    record Happening(
            long arrival,
            UUID eventId,
            String type,
            String title,
            String actor,
            Instant happenedAt,
            Instant recordedAt,
            String position,
            Optional<UUID> causation) {}
}
