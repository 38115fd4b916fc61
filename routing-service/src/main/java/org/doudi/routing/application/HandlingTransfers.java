package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.doudi.events.RoutingEvent;
import org.doudi.routing.domain.HandlingCommand.CompletePart;
import org.doudi.routing.domain.HandlingCommand.ConsolidateHandling;
import org.doudi.routing.domain.HandlingCommand.FindImpossible;
import org.doudi.routing.domain.HandlingCommand.ReportProgress;
import org.doudi.routing.domain.HandlingCommand.SignTransfer;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 签收、办理进展、本单位办结、牵头汇总办结、发现不能办 — 三.4. An order is found in its case.
@ApplicationScoped
public class HandlingTransfers {
    private final Routing routing;
    private final OrderCases orders;
    private final Seals seals;

    HandlingTransfers(Routing routing, OrderCases orders, Seals seals) {
        this.routing = routing;
        this.orders = orders;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> sign(UUID transferId, Asked asked) {
        return orders.asUnit(
                transferId,
                caseId -> routing.run(
                        caseId,
                        asked,
                        new SignTransfer(asked.by(), transferId, asked.context().occurredAt())));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> reportProgress(UUID transferId, Asked asked, String text) {
        return orders.asUnit(
                transferId,
                caseId -> seals.of(caseId)
                        .map(seal -> new ReportProgress(asked.by(), transferId, seal.words(text)))
                        .chain(command -> routing.run(caseId, asked, command)));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> findImpossible(UUID transferId, Asked asked, String reason) {
        return orders.asUnit(
                transferId,
                caseId -> seals.of(caseId)
                        .map(seal -> new FindImpossible(
                                asked.by(),
                                transferId,
                                seal.words(reason),
                                asked.context().occurredAt()))
                        .chain(command -> routing.run(caseId, asked, command)));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> complete(
            UUID transferId, Asked asked, String result, List<String> evidence) {
        return orders.asUnit(
                transferId,
                caseId -> seals.of(caseId)
                        .map(seal -> new CompletePart(
                                asked.by(),
                                transferId,
                                seal.words(result),
                                seal.words(evidence),
                                asked.context().occurredAt()))
                        .chain(command -> routing.run(caseId, asked, command)));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> consolidate(UUID transferId, Asked asked, String summary) {
        return orders.asUnit(
                transferId,
                caseId -> seals.of(caseId)
                        .map(seal -> new ConsolidateHandling(
                                asked.by(),
                                transferId,
                                seal.words(summary),
                                asked.context().occurredAt()))
                        .chain(command -> routing.run(caseId, asked, command)));
    }
}
