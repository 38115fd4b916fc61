package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.routing.domain.ObjectingCommand.DecideObjection;
import org.doudi.routing.domain.ObjectingCommand.ObjectToTransfer;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 退单申请与审核 — A-29.
@ApplicationScoped
public class ObjectingToTransfers {
    private final Routing routing;
    private final OrderCases orders;
    private final StationedUnits stationedUnits;
    private final CountingLimits limits;
    private final Seals seals;

    ObjectingToTransfers(
            Routing routing, OrderCases orders, StationedUnits stationedUnits, CountingLimits limits, Seals seals) {
        this.routing = routing;
        this.orders = orders;
        this.stationedUnits = stationedUnits;
        this.limits = limits;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> object(
            UUID transferId, Asked asked, String dutyClause, OrgCode proposedUnit, String reason) {
        return orders.asUnit(
                transferId,
                caseId -> Uni.combine()
                        .all()
                        .unis(stationedUnits.when(asked), limits.objectionUntil(caseId, transferId), seals.of(caseId))
                        .with((stationed, until, seal) -> new ObjectToTransfer(
                                asked.by(),
                                transferId,
                                seal.words(dutyClause),
                                proposedUnit,
                                seal.words(reason),
                                until,
                                stationed,
                                asked.context().occurredAt()))
                        .chain(command -> routing.run(caseId, asked, command)));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> decide(
            UUID transferId, Asked asked, ObjectionDecision decision, Optional<OrgCode> successor, String reason) {
        return orders.asCentre(
                transferId,
                caseId -> Uni.combine()
                        .all()
                        .unis(stationedUnits.when(asked), seals.of(caseId))
                        .with((stationed, seal) -> new DecideObjection(
                                asked.by(), transferId, decision, successor, seal.words(reason), stationed))
                        .chain(command -> routing.run(caseId, asked, command)));
    }
}
