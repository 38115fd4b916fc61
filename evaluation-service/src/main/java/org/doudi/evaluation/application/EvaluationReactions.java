package org.doudi.evaluation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationCommand;
import org.doudi.evaluation.domain.EvaluationCommand.Expire;
import org.doudi.evaluation.domain.EvaluationCommand.Open;
import org.doudi.evaluation.domain.EvaluationCommand.Opening;
import org.doudi.evaluation.domain.EvaluationDecider;
import org.doudi.evaluation.domain.EvaluationState.Subject;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.store.consume.Reaction;
import org.doudi.store.consume.Reactions;

/// What the other stages' events mean here: something is done and can be rated, or a wait is over — 三.5.
@ApplicationScoped
public class EvaluationReactions implements Reactions {
    private static final int FIRST_ROUND = 1;
    private static final int WHOLE_CASE = 1;

    private final EvaluationDecider decider = new EvaluationDecider();

    @Override
    public List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        EventMetadata metadata = event.metadata();
        return switch (event.event()) {
            case IntakeEvent intake -> reaction(metadata, metadata.occurredAt(), onIntake(intake));
            case RoutingEvent routing -> reaction(metadata, metadata.occurredAt(), onRouting(routing));
            case DeadlineEvent.ClockLapsed lapsed
            when lapsed.kind() == ClockKind.RATE_WAIT -> reaction(metadata, lapsed.dueAt(), Optional.of(new Expire()));
            case DeadlineEvent _, EvaluationEvent _ -> List.of();
        };
    }

    private static Optional<EvaluationCommand> onIntake(IntakeEvent event) {
        return event instanceof IntakeEvent.OnSiteResolved
                ? Optional.of(rated(EvaluationSubject.ON_SITE, WHOLE_CASE, FIRST_ROUND, List.of()))
                : Optional.empty();
    }

    private static Optional<EvaluationCommand> onRouting(RoutingEvent event) {
        return switch (event) {
            case HandlingCompleted completed ->
                Optional.of(
                        rated(EvaluationSubject.HANDLING, completed.itemNo(), completed.round(), completed.units()));
            case CannotReplyDelivered delivered -> Optional.of(answered(delivered));
            case WorkingGroupDecided decided
            when decided.outcome() == WorkingGroupOutcome.STILL_UNRESOLVED ->
                Optional.of(new Open(
                        new Subject(
                                EvaluationSubject.WORKING_GROUP, decided.itemNo(), FIRST_ROUND, units(decided.units())),
                        Opening.TO_BE_VISITED));
            case SuperiorReplied replied
            when replied.outcome() == SuperiorOutcome.DONE ->
                Optional.of(rated(EvaluationSubject.SUPERIOR, replied.itemNo(), FIRST_ROUND, units(replied.units())));
            case WorkingGroupDecided _,
                    SuperiorReplied _,
                    RoutingEvent.ReviewOpened _,
                    RoutingEvent.ReviewScheduled _,
                    RoutingEvent.ReviewConcluded _,
                    RoutingEvent.TransferIssued _,
                    RoutingEvent.TransferReceived _,
                    RoutingEvent.HandlingProgressReported _,
                    RoutingEvent.MultiDeptCoordinationHeld _,
                    RoutingEvent.UnitPartCompleted _,
                    RoutingEvent.WrittenBasisSubmitted _,
                    RoutingEvent.WrittenBasisReturned _,
                    RoutingEvent.WrittenBasisReopened _,
                    RoutingEvent.ReportedToWorkingGroup _,
                    RoutingEvent.ReportedToSuperior _,
                    RoutingEvent.ReworkOpened _,
                    RoutingEvent.DepartmentRegistered _ -> Optional.empty();
        };
    }

    /// A “cannot” that was looked at again is followed up, not rated again.
    private static EvaluationCommand answered(CannotReplyDelivered event) {
        Subject subject =
                new Subject(EvaluationSubject.CANNOT, event.itemNo(), FIRST_ROUND, List.of(event.jointExplainerUnit()));
        return new Open(subject, event.afterRecheck() ? Opening.TO_BE_VISITED : Opening.TO_BE_RATED);
    }

    private static EvaluationCommand rated(EvaluationSubject kind, int itemNo, int round, List<OrgCode> units) {
        return new Open(new Subject(kind, itemNo, round, units), Opening.TO_BE_RATED);
    }

    private static List<OrgCode> units(List<UnitAssignment> assignments) {
        return assignments.stream().map(UnitAssignment::unit).toList();
    }

    private List<Reaction<?, ?, ?>> reaction(
            EventMetadata cause, Instant occurredAt, Optional<EvaluationCommand> command) {
        return command.<List<Reaction<?, ?, ?>>>map(
                        asked -> List.of(new Reaction<>(decider, cause.stream(), asked, occurredAt)))
                .orElse(List.of());
    }
}
