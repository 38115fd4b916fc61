package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.doudi.events.CaseSeal;
import org.doudi.events.RoutingEvent;
import org.doudi.routing.domain.HandlingCommand;
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
        return written(transferId, asked, seal -> new ReportProgress(asked.by(), transferId, seal.words(text)));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> findImpossible(UUID transferId, Asked asked, String reason) {
        return written(
                transferId,
                asked,
                seal -> new FindImpossible(
                        asked.by(),
                        transferId,
                        seal.words(reason),
                        asked.context().occurredAt()));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> complete(
            UUID transferId, Asked asked, String result, List<String> evidence) {
        return written(
                transferId,
                asked,
                seal -> new CompletePart(
                        asked.by(),
                        transferId,
                        seal.words(result),
                        seal.words(evidence),
                        asked.context().occurredAt()));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> consolidate(UUID transferId, Asked asked, String summary) {
        return written(
                transferId,
                asked,
                seal -> new ConsolidateHandling(
                        asked.by(),
                        transferId,
                        seal.words(summary),
                        asked.context().occurredAt()));
    }

    /// What a unit writes is sealed for the case before it is decided on.
    private Uni<Decided<RoutingState, RoutingEvent>> written(
            UUID transferId, Asked asked, Function<CaseSeal, HandlingCommand> sealed) {
        return orders.asUnit(
                transferId,
                caseId -> seals.of(caseId).map(sealed).chain(command -> routing.run(caseId, asked, command)));
    }
}
