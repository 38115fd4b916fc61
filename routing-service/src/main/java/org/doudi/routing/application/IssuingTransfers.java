package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.IssuingCommand.IssueTransfers;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 派发转办单 — 三.4.
@ApplicationScoped
public class IssuingTransfers {
    private final Routing routing;
    private final Seals seals;

    IssuingTransfers(Routing routing, Seals seals) {
        this.routing = routing;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> issue(
            StreamId caseId, Asked asked, int itemNo, String requirement) {
        return seals.of(caseId)
                .map(seal -> new IssueTransfers(
                        asked.by(),
                        caseId,
                        asked.context().centre(),
                        itemNo,
                        seal.words(requirement),
                        asked.context().occurredAt()))
                .chain(command -> routing.run(caseId, asked, command));
    }
}
