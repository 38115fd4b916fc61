package org.doudi.evaluation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationCommand;
import org.doudi.evaluation.domain.EvaluationDecider;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.FollowingCommand.AwaitItems;
import org.doudi.evaluation.domain.FollowingCommand.Expire;
import org.doudi.evaluation.domain.FollowingCommand.NoteAnonymity;
import org.doudi.evaluation.domain.FollowingCommand.NoteLetGo;
import org.doudi.evaluation.domain.FollowingCommand.NoteMerged;
import org.doudi.evaluation.domain.FollowingCommand.NoteRecusal;
import org.doudi.evaluation.domain.FollowingCommand.NoteSource;
import org.doudi.evaluation.domain.FollowingCommand.Open;
import org.doudi.evaluation.domain.FollowingCommand.Opening;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.store.consume.Reaction;
import org.doudi.store.consume.Reactions;

/// What the other stages' events mean here: who sent it, which items there are, what is done and can be
/// rated, or that a wait is over — 三.3, 三.5.
@ApplicationScoped
public class EvaluationReactions implements Reactions {
    private final EvaluationDecider decider = new EvaluationDecider();

    @Override
    public List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        EventMetadata metadata = event.metadata();
        return switch (event.event()) {
            case IntakeEvent intake -> reaction(metadata, metadata.occurredAt(), onIntake(intake, metadata));
            case RoutingEvent routing -> reaction(metadata, metadata.occurredAt(), onRouting(routing));
            case ClockLapsed lapsed
            when lapsed.kind() == ClockKind.RATE_WAIT -> reaction(metadata, lapsed.dueAt(), expiry(lapsed));
            case DeadlineEvent _, EvaluationEvent _, ReportingEvent _ -> List.of();
        };
    }

    private static Optional<EvaluationCommand> onIntake(IntakeEvent event, EventMetadata metadata) {
        return switch (event) {
            case IntakeEvent.ReflectionReceived _, IntakeEvent.HotlineTicketReceived _ ->
                Optional.of(new NoteSource(metadata.actor()));
            case IntakeEvent.RecusalOrdered ordered -> Optional.of(new NoteRecusal(ordered.persons()));
            case IntakeEvent.DuplicateTakenIn taken -> Optional.of(new NoteMerged(taken.duplicate()));
            case IntakeEvent.DuplicateLetGo gone -> Optional.of(new NoteLetGo(gone.duplicate()));
            case IntakeEvent.OnSiteResolved _ ->
                Optional.of(new Open(
                        EvaluationSubject.ON_SITE,
                        EvaluationState.WHOLE_CASE,
                        Optional.empty(),
                        List.of(),
                        Opening.TO_BE_RATED));
            case IntakeEvent.CaseRegistered registered
            when registered.registration().anonymous() -> Optional.of(new NoteAnonymity());
            case IntakeEvent.CaseRegistered _,
                    IntakeEvent.CaseNotAccepted _,
                    IntakeEvent.RefusalReversed _,
                    IntakeEvent.OnSiteConsultationStarted _,
                    IntakeEvent.ConsultationPartyArrived _,
                    IntakeEvent.CaseClassified _,
                    IntakeEvent.OnSiteReplied _,
                    IntakeEvent.AssignmentOrdered _,
                    IntakeEvent.EscalatedToReview _,
                    IntakeEvent.MaterialGuidanceGiven _,
                    IntakeEvent.MaterialsBrought _,
                    IntakeEvent.MaterialsLapsed _,
                    IntakeEvent.WithdrawalStated _,
                    IntakeEvent.CaseWithdrawn _,
                    IntakeEvent.DuplicateLinked _,
                    IntakeEvent.CaseMerged _,
                    IntakeEvent.ArchivalNoted _,
                    IntakeEvent.ArchivalOvertaken _,
                    IntakeEvent.ClosureNoted _,
                    IntakeEvent.DuplicateUnlinked _,
                    IntakeEvent.ReporterInformed _,
                    IntakeEvent.ToleranceCommitmentMade _,
                    IntakeEvent.ToleranceEndorsed _,
                    IntakeEvent.ToleranceAccepted _,
                    IntakeEvent.ToleranceRefused _,
                    IntakeEvent.ToleranceMaterialsSupplied _,
                    IntakeEvent.ToleranceLapsed _,
                    IntakeEvent.ToleranceUndone _,
                    IntakeEvent.HotlineResultReturned _,
                    IntakeEvent.CaseAmended _,
                    IntakeEvent.AttachmentAdded _,
                    IntakeEvent.AttachmentViewed _,
                    IntakeEvent.DutyEvent _,
                    IntakeEvent.NoticeEvent _,
                    IntakeEvent.PersonalDataErased _,
                    IntakeEvent.PersonalDataViewed _ -> Optional.empty();
        };
    }

    private static Optional<EvaluationCommand> onRouting(RoutingEvent event) {
        return switch (event) {
            // A review of the whole case gives one item at least, and numbers them from one.
            case RoutingEvent.ReviewOpened opened ->
                Optional.of(new AwaitItems(
                        opened.items().isEmpty() ? List.of(EvaluationState.WHOLE_CASE) : opened.items()));
            case ReviewConcluded concluded ->
                Optional.of(new AwaitItems(
                        concluded.items().stream().map(ReviewItem::itemNo).toList()));
            case HandlingCompleted completed ->
                Optional.of(new Open(
                        EvaluationSubject.HANDLING,
                        completed.itemNo(),
                        Optional.of(completed.round()),
                        completed.units(),
                        Opening.TO_BE_RATED));
            case CannotReplyDelivered delivered -> Optional.of(answered(delivered));
            case WorkingGroupDecided decided
            when decided.outcome() == WorkingGroupOutcome.STILL_UNRESOLVED ->
                Optional.of(new Open(
                        EvaluationSubject.WORKING_GROUP,
                        decided.itemNo(),
                        Optional.empty(),
                        units(decided.units()),
                        Opening.TO_BE_VISITED));
            case SuperiorReplied replied
            when replied.outcome() == SuperiorOutcome.DONE ->
                Optional.of(new Open(
                        EvaluationSubject.SUPERIOR,
                        replied.itemNo(),
                        Optional.empty(),
                        units(replied.units()),
                        Opening.TO_BE_RATED));
            case RoutingEvent.SuperiorSilent silent ->
                Optional.of(new Open(
                        EvaluationSubject.SUPERIOR,
                        silent.itemNo(),
                        Optional.empty(),
                        units(silent.units()),
                        Opening.TO_BE_VISITED));
            case WorkingGroupDecided _,
                    SuperiorReplied _,
                    RoutingEvent.SuperiorOverdue _,
                    RoutingEvent.ReviewScheduled _,
                    RoutingEvent.RoutingRecusalNoted _,
                    RoutingEvent.ReviewRescheduled _,
                    RoutingEvent.ReviewHeld _,
                    RoutingEvent.HandlingFoundImpossible _,
                    RoutingEvent.CompletionReturned _,
                    RoutingEvent.TransferIssued _,
                    RoutingEvent.TransferReceived _,
                    RoutingEvent.TransferObjected _,
                    RoutingEvent.WithdrawalConfirmed _,
                    RoutingEvent.WithdrawalRefused _,
                    RoutingEvent.MergerConfirmed _,
                    RoutingEvent.MergerRefused _,
                    RoutingEvent.MergerUndone _,
                    RoutingEvent.ExtensionRequested _,
                    RoutingEvent.ExtensionNoticeRecorded _,
                    RoutingEvent.ExtensionGranted _,
                    RoutingEvent.ExtensionTookEffect _,
                    RoutingEvent.ExtensionRefused _,
                    RoutingEvent.ExtensionLapsed _,
                    RoutingEvent.TransferObjectionDecided _,
                    RoutingEvent.HandlingProgressReported _,
                    RoutingEvent.MultiDeptCoordinationHeld _,
                    RoutingEvent.UnitPartCompleted _,
                    RoutingEvent.WrittenBasisSubmitted _,
                    RoutingEvent.WrittenBasisReturned _,
                    RoutingEvent.MinutesDelivered _,
                    RoutingEvent.WrittenBasisReopened _,
                    RoutingEvent.ReportedToWorkingGroup _,
                    RoutingEvent.ReportedToSuperior _,
                    RoutingEvent.ReworkOpened _,
                    RoutingEvent.DepartmentEvent _ -> Optional.empty();
        };
    }

    /// A “cannot” that was looked at again is followed up, not rated again.
    private static EvaluationCommand answered(CannotReplyDelivered event) {
        return new Open(
                EvaluationSubject.CANNOT,
                event.itemNo(),
                Optional.empty(),
                List.of(event.jointExplainerUnit()),
                event.afterRecheck() ? Opening.TO_BE_VISITED : Opening.TO_BE_RATED);
    }

    /// The wait is that of an item's round.
    private static Optional<EvaluationCommand> expiry(ClockLapsed lapsed) {
        return lapsed.scope()
                .itemNo()
                .flatMap(itemNo -> lapsed.scope().round().map(round -> new Expire(itemNo, round)));
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
