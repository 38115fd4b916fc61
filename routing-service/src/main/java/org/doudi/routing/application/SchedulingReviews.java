package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.ReviewCommand.RescheduleReview;
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 研判排期、改期 — 三.3.
@ApplicationScoped
public class SchedulingReviews {
    private final Routing routing;
    private final StationedUnits stationedUnits;
    private final Seals seals;

    SchedulingReviews(Routing routing, StationedUnits stationedUnits, Seals seals) {
        this.routing = routing;
        this.stationedUnits = stationedUnits;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> schedule(
            StreamId caseId, Asked asked, Instant scheduledAt, String place, StaffId chair, List<Invitee> invitees) {
        return stationedUnits
                .when(asked)
                .map(stationed -> new ScheduleReview(
                        asked.by(),
                        meetingOf(caseId, scheduledAt),
                        scheduledAt,
                        place,
                        chair,
                        invitees,
                        stationed,
                        asked.context().occurredAt()))
                .chain(command -> routing.run(caseId, asked, command));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> reschedule(
            StreamId caseId, Asked asked, Instant scheduledAt, Optional<String> place, String reason) {
        return seals.of(caseId)
                .map(seal -> new RescheduleReview(
                        asked.by(),
                        scheduledAt,
                        place,
                        seal.words(reason),
                        asked.context().occurredAt()))
                .chain(command -> routing.run(caseId, asked, command));
    }

    private static UUID meetingOf(StreamId caseId, Instant scheduledAt) {
        return StreamId.named("meeting", caseId.toString(), scheduledAt.toString())
                .value();
    }
}
