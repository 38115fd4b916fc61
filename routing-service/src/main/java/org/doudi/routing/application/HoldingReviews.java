package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.ReviewCommand.HoldReview;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 研判召开 — 三.3.
@ApplicationScoped
public class HoldingReviews {
    private final Routing routing;
    private final StationedUnits stationedUnits;
    private final Seals seals;

    HoldingReviews(Routing routing, StationedUnits stationedUnits, Seals seals) {
        this.routing = routing;
        this.stationedUnits = stationedUnits;
        this.seals = seals;
    }

    /// @param heldAt now, where none is given
    public Uni<Decided<RoutingState, RoutingEvent>> hold(
            StreamId caseId,
            Asked asked,
            List<Attendee> attendees,
            List<AbsenteeForm> excused,
            Optional<String> minutesRef,
            Optional<Instant> heldAt) {
        return Uni.combine()
                .all()
                .unis(stationedUnits.when(asked), seals.of(caseId))
                .with((stationed, seal) -> new HoldReview(
                        asked.by(),
                        attendees,
                        excused.stream().map(absent -> absent.sealed(seal)).toList(),
                        minutesRef,
                        heldAt.orElse(asked.context().occurredAt()),
                        stationed,
                        asked.context().occurredAt()))
                .chain(command -> routing.run(caseId, asked, command));
    }
}
