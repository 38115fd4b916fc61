package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.doudi.decide.Refusal;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.HandlingCommand.CompletePart;
import org.doudi.routing.domain.HandlingCommand.ConsolidateHandling;
import org.doudi.routing.domain.HandlingCommand.SignTransfer;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 签收、本单位办结、牵头汇总办结 — 三.4. An order is found in its case.
@ApplicationScoped
public class HandlingTransfers {
    private final Routing routing;
    private final TransferDirectory transfers;
    private final Seals seals;

    HandlingTransfers(Routing routing, TransferDirectory transfers, Seals seals) {
        this.routing = routing;
        this.transfers = transfers;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> sign(UUID transferId, Asked asked) {
        return inItsCase(
                transferId,
                caseId -> routing.run(
                        caseId,
                        asked,
                        new SignTransfer(asked.by(), transferId, asked.context().occurredAt())));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> complete(
            UUID transferId, Asked asked, String result, List<String> evidence) {
        return inItsCase(
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
        return inItsCase(
                transferId,
                caseId -> seals.of(caseId)
                        .map(seal -> new ConsolidateHandling(
                                asked.by(),
                                transferId,
                                seal.words(summary),
                                asked.context().occurredAt()))
                        .chain(command -> routing.run(caseId, asked, command)));
    }

    /// An order that does not exist is refused like another unit's, so that nothing is learnt from trying.
    private Uni<Decided<RoutingState, RoutingEvent>> inItsCase(
            UUID transferId, Function<StreamId, Uni<Decided<RoutingState, RoutingEvent>>> handling) {
        return transfers
                .caseOf(transferId)
                .chain(found ->
                        found.map(handling).orElseGet(() -> Uni.createFrom().failure(notYours())));
    }

    private static Refusal notYours() {
        return Refusal.forbidden("transfer.not-yours", "三.4", "只有承办单位的协调专员可以签收、办结本单位的转办单");
    }
}
