package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.IssuingCommand.IssueTransfers;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;

/// 派发转办单 — 三.4.
@ApplicationScoped
public class IssuingTransfers {
    private final Routing routing;

    IssuingTransfers(Routing routing) {
        this.routing = routing;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> issue(
            StreamId caseId, Asked asked, int itemNo, String requirement) {
        return routing.run(
                caseId,
                asked,
                new IssueTransfers(
                        asked.by(),
                        caseId,
                        asked.context().centre(),
                        itemNo,
                        requirement,
                        asked.context().occurredAt()));
    }
}
