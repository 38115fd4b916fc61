package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.routing.domain.ExtendingCommand.GrantExtension;
import org.doudi.routing.domain.ExtendingCommand.RecordNotice;
import org.doudi.routing.domain.ExtendingCommand.RefuseExtension;
import org.doudi.routing.domain.ExtendingCommand.RequestExtension;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 延时办理 — 三.4, A-9.
@ApplicationScoped
public class ExtendingHandlings {
    private final Routing routing;
    private final OrderCases orders;
    private final ClockLimits limits;
    private final CountingLimits counting;
    private final Seals seals;

    ExtendingHandlings(Routing routing, OrderCases orders, ClockLimits limits, CountingLimits counting, Seals seals) {
        this.routing = routing;
        this.orders = orders;
        this.limits = limits;
        this.counting = counting;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> request(
            UUID transferId,
            Asked asked,
            String reason,
            Instant requestedDueAt,
            Optional<Instant> reporterInformedAt,
            Optional<Instant> windowInformedAt) {
        return orders.asUnit(
                transferId,
                caseId -> Uni.combine()
                        .all()
                        .unis(
                                limits.handling(caseId),
                                counting.capFromFiling(caseId, asked.context().occurredAt()),
                                seals.of(caseId))
                        .with((counted, cap, seal) -> new RequestExtension(
                                asked.by(),
                                transferId,
                                seal.words(reason),
                                requestedDueAt,
                                reporterInformedAt,
                                windowInformedAt,
                                counted,
                                cap,
                                asked.context().occurredAt()))
                        .chain(command -> routing.run(caseId, asked, command)));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> notice(
            UUID transferId, Asked asked, ExtensionNotice notice, Instant informedAt) {
        return orders.asUnit(
                transferId,
                caseId -> routing.run(
                        caseId,
                        asked,
                        new RecordNotice(
                                asked.by(),
                                transferId,
                                notice,
                                informedAt,
                                asked.context().occurredAt())));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> grant(UUID transferId, Asked asked) {
        return orders.asCentre(
                transferId,
                caseId -> routing.run(
                        caseId,
                        asked,
                        new GrantExtension(
                                asked.by(), transferId, asked.context().occurredAt())));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> refuse(UUID transferId, Asked asked, String reason) {
        return orders.asCentre(
                transferId,
                caseId -> seals.of(caseId)
                        .map(seal -> new RefuseExtension(
                                asked.by(),
                                transferId,
                                seal.words(reason),
                                asked.context().occurredAt()))
                        .chain(command -> routing.run(caseId, asked, command)));
    }
}
