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
        return Uni.combine()
                .all()
                .unis(seals.seal(caseId, settled), seals.seal(caseId, nextStep))
                .asTuple()
                .chain(texts -> routing.run(
                        caseId,
                        asked,
                        new HoldCoordination(asked.by(), itemNo, units, texts.getItem1(), texts.getItem2())));
    }
}
