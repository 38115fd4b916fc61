package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.LegalBasis;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.AnsweringCommand.DeliverCannotReply;
import org.doudi.routing.domain.AnsweringCommand.DeliverMinutes;
import org.doudi.routing.domain.AnsweringCommand.ReturnBasis;
import org.doudi.routing.domain.AnsweringCommand.SubmitBasis;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 书面依据与统一回复 — 三.3, 四(一).
@ApplicationScoped
public class AnsweringCannot {
    private final Routing routing;
    private final Seals seals;

    AnsweringCannot(Routing routing, Seals seals) {
        this.routing = routing;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> submitBasis(
            StreamId caseId,
            Asked asked,
            int itemNo,
            List<LegalBasis> legalBasis,
            String reasons,
            String docNo,
            StaffId signedBy) {
        return seals.of(caseId)
                .map(seal -> new SubmitBasis(
                        asked.by(),
                        itemNo,
                        legalBasis,
                        seal.written(reasons),
                        docNo,
                        signedBy,
                        asked.context().occurredAt()))
                .chain(command -> routing.run(caseId, asked, command));
    }

    /// @param deliveredAt now, where none is given
    public Uni<Decided<RoutingState, RoutingEvent>> deliverMinutes(
            StreamId caseId, Asked asked, OrgCode unit, ContactMethod method, Optional<Instant> deliveredAt) {
        Instant now = asked.context().occurredAt();
        return routing.run(caseId, asked, new DeliverMinutes(asked.by(), unit, method, deliveredAt.orElse(now), now));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> returnBasis(
            StreamId caseId, Asked asked, int itemNo, OrgCode unit, String reason) {
        return seals.of(caseId)
                .map(seal -> new ReturnBasis(asked.by(), itemNo, unit, seal.written(reason)))
                .chain(command -> routing.run(caseId, asked, command));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> reply(
            StreamId caseId,
            Asked asked,
            int itemNo,
            ContactMethod method,
            String text,
            StaffId jointExplainer,
            OrgCode jointExplainerUnit) {
        return seals.of(caseId)
                .map(seal -> new DeliverCannotReply(
                        asked.by(),
                        itemNo,
                        method,
                        seal.words(text),
                        jointExplainer,
                        jointExplainerUnit,
                        asked.context().occurredAt()))
                .chain(command -> routing.run(caseId, asked, command));
    }
}
