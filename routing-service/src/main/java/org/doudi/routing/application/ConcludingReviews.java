package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.ReviewCommand.ConcludeReview;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;

/// 研判结论 — 三.3.
@ApplicationScoped
public class ConcludingReviews {
    private final Routing routing;
    private final StationedUnits stationedUnits;

    ConcludingReviews(Routing routing, StationedUnits stationedUnits) {
        this.routing = routing;
        this.stationedUnits = stationedUnits;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> conclude(
            StreamId caseId,
            Asked asked,
            List<ConcludedItem> items,
            List<Attendee> attendees,
            Optional<String> minutesRef) {
        return stationedUnits
                .when(asked)
                .map(stationed -> new ConcludeReview(
                        asked.by(),
                        items,
                        attendees,
                        minutesRef,
                        stationed,
                        asked.context().occurredAt()))
                .chain(command -> routing.run(caseId, asked, command));
    }
}
