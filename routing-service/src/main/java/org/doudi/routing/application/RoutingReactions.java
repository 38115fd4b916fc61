package org.doudi.routing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.routing.domain.AnsweringCommand.ReopenBases;
import org.doudi.routing.domain.ExtendingCommand.HandlingRanOut;
import org.doudi.routing.domain.HandlingCommand.DeemReceived;
import org.doudi.routing.domain.HandlingCommand.GiveBackCompletion;
import org.doudi.routing.domain.IssuingCommand.IssueAssignment;
import org.doudi.routing.domain.IssuingCommand.OpenRework;
import org.doudi.routing.domain.NoteRecusal;
import org.doudi.routing.domain.Recused;
import org.doudi.routing.domain.ReleasingCommand.ReleaseCase;
import org.doudi.routing.domain.ReleasingCommand.ReleaseToMaster;
import org.doudi.routing.domain.ReleasingCommand.TakeBackFromMaster;
import org.doudi.routing.domain.ReportingCommand.SuperiorKeptSilent;
import org.doudi.routing.domain.ReviewCommand.OpenReview;
import org.doudi.routing.domain.RoutingCommand;
import org.doudi.routing.domain.RoutingDecider;
import org.doudi.store.consume.Reaction;
import org.doudi.store.consume.Reactions;

/// What the other stages' events ask of this one — 三.2 to 三.5.
@ApplicationScoped
public class RoutingReactions implements Reactions {
    private final RoutingDecider decider = new RoutingDecider();
    private final RegisteredUnits units;

    RoutingReactions(RegisteredUnits units) {
        this.units = units;
    }

    @Override
    public List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        EventMetadata metadata = event.metadata();
        return switch (event.event()) {
            case IntakeEvent intake -> asked(metadata, metadata.occurredAt(), onIntake(intake, metadata));
            case DeadlineEvent deadline -> onDeadline(deadline, metadata);
            case EvaluationEvent evaluation -> asked(metadata, metadata.occurredAt(), onEvaluation(evaluation));
            case RoutingEvent _, ReportingEvent _ -> List.of();
        };
    }

    private Optional<RoutingCommand> onIntake(IntakeEvent event, EventMetadata metadata) {
        return switch (event) {
            case IntakeEvent.EscalatedToReview escalated ->
                Optional.of(new OpenReview(ReviewCause.ESCALATED, escalated.units()));
            case IntakeEvent.AssignmentOrdered ordered ->
                Optional.of(new IssueAssignment(
                        metadata.stream(),
                        metadata.centre(),
                        ordered.unit(),
                        ordered.promisedAt(),
                        ordered.requirement(),
                        ordered.orderedBy(),
                        units.now(),
                        metadata.occurredAt()));
            case IntakeEvent.RecusalOrdered ordered ->
                Optional.of(new NoteRecusal(new Recused(ordered.persons(), ordered.units())));
            case IntakeEvent.WithdrawalStated _ -> Optional.of(new ReleaseCase());
            case IntakeEvent.DuplicateLinked linked -> Optional.of(new ReleaseToMaster(linked.master()));
            case IntakeEvent.DuplicateUnlinked unlinked -> Optional.of(new TakeBackFromMaster(unlinked.master()));
            case IntakeEvent.MaterialGuidanceGiven _,
                    IntakeEvent.MaterialsBrought _,
                    IntakeEvent.MaterialsLapsed _,
                    IntakeEvent.CaseWithdrawn _,
                    IntakeEvent.CaseMerged _,
                    IntakeEvent.ClosureNoted _,
                    IntakeEvent.ArchivalNoted _,
                    IntakeEvent.ArchivalOvertaken _,
                    IntakeEvent.DuplicateTakenIn _,
                    IntakeEvent.DuplicateLetGo _,
                    IntakeEvent.ReflectionReceived _,
                    IntakeEvent.HotlineTicketReceived _,
                    IntakeEvent.CaseRegistered _,
                    IntakeEvent.CaseNotAccepted _,
                    IntakeEvent.RefusalReversed _,
                    IntakeEvent.OnSiteConsultationStarted _,
                    IntakeEvent.ConsultationPartyArrived _,
                    IntakeEvent.CaseClassified _,
                    IntakeEvent.OnSiteReplied _,
                    IntakeEvent.OnSiteResolved _,
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

    private List<Reaction<?, ?, ?>> onDeadline(DeadlineEvent event, EventMetadata metadata) {
        return switch (event) {
            case DeadlineEvent.DeadlineBreached breached
            when breached.kind() == ClockKind.SIGN ->
                asked(
                        metadata,
                        breached.dueAt(),
                        breached.scope().transferId().map(id -> new DeemReceived(id, breached.dueAt())));
            case DeadlineEvent.DeadlineBreached breached
            when breached.kind() == ClockKind.HANDLE ->
                asked(
                        metadata,
                        breached.dueAt(),
                        breached.scope()
                                .itemNo()
                                .flatMap(itemNo ->
                                        breached.scope().round().map(round -> new HandlingRanOut(itemNo, round))));
            case DeadlineEvent.ClockLapsed lapsed
            when lapsed.kind() == ClockKind.UP_SILENCE ->
                asked(
                        metadata,
                        lapsed.dueAt(),
                        lapsed.scope().itemNo().map(itemNo -> new SuperiorKeptSilent(itemNo, lapsed.dueAt())));
            // What followed from a breach was recorded here, and stands; the charge alone is gone.
            case DeadlineEvent.BreachWithdrawn _,
                    DeadlineEvent.DeadlineBreached _,
                    DeadlineEvent.CalendarChange _,
                    DeadlineEvent.PolicyPublished _,
                    DeadlineEvent.ClockStarted _,
                    DeadlineEvent.ClockLapsed _,
                    DeadlineEvent.ClockStopped _,
                    DeadlineEvent.ClockRescheduled _,
                    DeadlineEvent.ClockCancelled _,
                    DeadlineEvent.ClockedPartiesChanged _,
                    DeadlineEvent.UnitPartNoted _,
                    DeadlineEvent.UnitReleased _,
                    DeadlineEvent.DeadlineApproaching _,
                    DeadlineEvent.UrgingNoticeIssued _,
                    DeadlineEvent.CaseEndNoted _,
                    DeadlineEvent.PromiseSettlementNoted _,
                    DeadlineEvent.DeadlineRecusalNoted _,
                    DeadlineEvent.PeriodOpened _,
                    DeadlineEvent.ClockResumed _ -> List.of();
        };
    }

    private static Optional<RoutingCommand> onEvaluation(EvaluationEvent event) {
        return switch (event) {
            case EvaluationEvent.ReworkOrdered ordered ->
                Optional.of(new OpenRework(ordered.itemNo(), ordered.fromRound(), ordered.toRound()));
            case EvaluationEvent.CompletionSentBack back ->
                Optional.of(
                        new GiveBackCompletion(back.itemNo(), back.round(), back.units(), back.reason(), back.by()));
            case EvaluationEvent.RecheckOrdered ordered -> Optional.of(new ReopenBases(ordered.itemNo()));
            case EvaluationEvent.SourceNoted _,
                    EvaluationEvent.AnonymityNoted _,
                    EvaluationEvent.EvaluationRecusalNoted _,
                    EvaluationEvent.ItemsAwaited _,
                    EvaluationEvent.Rated _,
                    EvaluationEvent.EvaluationOpened _,
                    EvaluationEvent.RatingAppealed _,
                    EvaluationEvent.RatingAppealDecided _,
                    EvaluationEvent.RatingInvited _,
                    EvaluationEvent.MergedReporterEvent _,
                    EvaluationEvent.RatingImported _,
                    EvaluationEvent.RatingCodeIssued _,
                    EvaluationEvent.RatingPinRefused _,
                    EvaluationEvent.RatingSlipPrinted _,
                    EvaluationEvent.RatingAttempted _,
                    EvaluationEvent.RatingExpired _,
                    EvaluationEvent.LeaderTookCase _,
                    EvaluationEvent.FollowUpScheduled _,
                    EvaluationEvent.FollowUpVisited _,
                    EvaluationEvent.FollowUpFailed _,
                    EvaluationEvent.ItemClosed _,
                    EvaluationEvent.CaseClosed _ -> Optional.empty();
        };
    }

    private List<Reaction<?, ?, ?>> asked(
            EventMetadata cause, Instant occurredAt, Optional<? extends RoutingCommand> command) {
        return command.<List<Reaction<?, ?, ?>>>map(
                        asked -> List.of(new Reaction<>(decider, cause.stream(), asked, occurredAt)))
                .orElse(List.of());
    }
}
