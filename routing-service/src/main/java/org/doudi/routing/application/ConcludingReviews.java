package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.ReviewCommand.ConcludeReview;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 研判结论 — 三.3.
@ApplicationScoped
public class ConcludingReviews {
    private final Routing routing;
    private final StationedUnits stationedUnits;
    private final Seals seals;

    ConcludingReviews(Routing routing, StationedUnits stationedUnits, Seals seals) {
        this.routing = routing;
        this.stationedUnits = stationedUnits;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> conclude(
            StreamId caseId,
            Asked asked,
            List<ConcludedForm> items,
            List<Attendee> attendees,
            Optional<String> minutesRef) {
        return Uni.combine()
                .all()
                .unis(stationedUnits.when(asked), seals.of(caseId))
                .with((stationed, seal) -> new ConcludeReview(
                        asked.by(),
                        items.stream().map(item -> item.sealed(seal)).toList(),
                        attendees,
                        minutesRef,
                        stationed,
                        asked.context().occurredAt()))
                .chain(command -> routing.run(caseId, asked, command));
    }
}
