package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.HoldCoordination;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 多部门协调 — 三.4.
@ApplicationScoped
public class CoordinatingUnits {
    private final Routing routing;
    private final Seals seals;

    CoordinatingUnits(Routing routing, Seals seals) {
        this.routing = routing;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> hold(
            StreamId caseId, Asked asked, int itemNo, List<OrgCode> units, String settled, String nextStep) {
        return seals.of(caseId)
                .map(seal -> new HoldCoordination(asked.by(), itemNo, units, seal.words(settled), seal.words(nextStep)))
                .chain(command -> routing.run(caseId, asked, command));
    }
}
