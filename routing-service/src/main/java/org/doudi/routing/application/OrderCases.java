package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.doudi.decide.Refusal;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;

/// An order is found in its case.
@ApplicationScoped
class OrderCases {
    private final TransferDirectory transfers;

    OrderCases(TransferDirectory transfers) {
        this.transfers = transfers;
    }

    /// For a unit: an order that does not exist is refused like another unit's, so that nothing is learnt
    /// from trying.
    Uni<Decided<RoutingState, RoutingEvent>> asUnit(
            UUID transferId, Function<StreamId, Uni<Decided<RoutingState, RoutingEvent>>> handling) {
        Refusal notYours = Refusal.forbidden("transfer.not-yours", "三.4", "只有承办单位的协调专员可以处理本单位的转办单");
        return in(transferId, handling, notYours);
    }

    Uni<Decided<RoutingState, RoutingEvent>> asCentre(
            UUID transferId, Function<StreamId, Uni<Decided<RoutingState, RoutingEvent>>> handling) {
        return in(transferId, handling, Refusal.unknown("transfer.unknown", "三.4", "没有这张转办单"));
    }

    private Uni<Decided<RoutingState, RoutingEvent>> in(
            UUID transferId, Function<StreamId, Uni<Decided<RoutingState, RoutingEvent>>> handling, Refusal otherwise) {
        return transfers
                .caseOf(transferId)
                .chain(found ->
                        found.map(handling).orElseGet(() -> Uni.createFrom().failure(otherwise)));
    }
}
