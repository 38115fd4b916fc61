package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.HandlingClass;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.StreamId;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.routing.domain.ReportingCommand.DecideAsWorkingGroup;
import org.doudi.routing.domain.ReportingCommand.RecordSuperiorReply;
import org.doudi.routing.domain.ReportingCommand.ReportToSuperior;
import org.doudi.routing.domain.ReportingCommand.ReportToWorkingGroup;
import org.doudi.routing.domain.ReportingCommand.TellOfSilence;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 报请工作组与上报上级 — 三.3.
@ApplicationScoped
public class ReportingFurther {
    private final Routing routing;
    private final StationedUnits stationedUnits;
    private final Seals seals;

    ReportingFurther(Routing routing, StationedUnits stationedUnits, Seals seals) {
        this.routing = routing;
        this.stationedUnits = stationedUnits;
        this.seals = seals;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> toWorkingGroup(
            StreamId caseId, Asked asked, int itemNo, List<String> materials) {
        return seals.of(caseId)
                .map(seal -> new ReportToWorkingGroup(asked.by(), itemNo, seal.words(materials)))
                .chain(command -> routing.run(caseId, asked, command));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> workingGroupDecided(
            StreamId caseId,
            Asked asked,
            int itemNo,
            WorkingGroupOutcome outcome,
            String measures,
            List<UnitAssignment> units,
            Optional<HandlingClass> handlingClass,
            Optional<String> minutesRef) {
        return Uni.combine()
                .all()
                .unis(stationedUnits.when(asked), seals.of(caseId))
                .with((stationed, seal) -> new DecideAsWorkingGroup(
                        asked.by(),
                        itemNo,
                        outcome,
                        seal.written(measures),
                        units,
                        handlingClass,
                        minutesRef,
                        stationed))
                .chain(command -> routing.run(caseId, asked, command));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> toSuperior(
            StreamId caseId, Asked asked, int itemNo, String superior, String docNo) {
        return routing.run(caseId, asked, new ReportToSuperior(asked.by(), itemNo, superior, docNo));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> tellOfSilence(
            StreamId caseId, Asked asked, int itemNo, String told, ContactMethod method, Optional<Instant> toldAt) {
        Instant now = asked.context().occurredAt();
        return seals.of(caseId)
                .map(seal -> new TellOfSilence(asked.by(), itemNo, seal.words(told), method, toldAt.orElse(now), now))
                .chain(command -> routing.run(caseId, asked, command));
    }

    public Uni<Decided<RoutingState, RoutingEvent>> superiorReplied(
            StreamId caseId, Asked asked, int itemNo, SuperiorOutcome outcome, String text) {
        return seals.of(caseId)
                .map(seal -> new RecordSuperiorReply(asked.by(), itemNo, outcome, seal.words(text)))
                .chain(command -> routing.run(caseId, asked, command));
    }
}
