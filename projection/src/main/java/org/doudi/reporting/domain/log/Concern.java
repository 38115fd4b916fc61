package org.doudi.reporting.domain.log;

import java.util.Optional;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AssessmentEvent;
import org.doudi.events.BriefEvent;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.IntakeEvent;
import org.doudi.events.KnowledgeEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;

/// Which one department an event concerns; none where it concerns the case. A department's timeline leaves out what
/// concerns another — §10.
public final class Concern {
    private Concern() {}

    public static Optional<OrgCode> of(DomainEvent event) {
        return switch (event) {
            case IntakeEvent it -> intake(it);
            case RoutingEvent it -> routing(it);
            case DeadlineEvent it -> deadline(it);
            case EvaluationEvent it -> evaluation(it);
            case ReportingEvent.CaseArchived _,
                    ReportingEvent.MonthlySummaryPublished _,
                    ReportingEvent.CommonIssueIdentified _,
                    KnowledgeEvent _,
                    BriefEvent _ -> Optional.empty();
            case ReportingEvent.ImprovementAdopted it -> Optional.of(it.unit());
            case AssessmentEvent.AnnualAssessmentIssued it -> Optional.of(it.unit());
            case ReportingEvent.LeaderExperienceRecorded it -> Optional.of(it.unit());
            case AccountabilityEvent it -> Optional.of(it.unit());
        };
    }

    private static Optional<OrgCode> intake(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.AssignmentOrdered it -> Optional.of(it.unit());
            case IntakeEvent.ConsultationPartyArrived it -> Optional.of(it.unit());
            case IntakeEvent.MaterialGuidanceGiven it -> Optional.of(it.unit());
            case IntakeEvent.ToleranceCommitmentMade it -> Optional.of(it.unit());
            case IntakeEvent.ToleranceEndorsed it -> Optional.of(it.unit());
            case IntakeEvent.ToleranceAccepted it -> Optional.of(it.unit());
            case IntakeEvent.ToleranceRefused it -> Optional.of(it.unit());
            case IntakeEvent.ToleranceMaterialsSupplied it -> Optional.of(it.unit());
            case IntakeEvent.ToleranceLapsed it -> Optional.of(it.unit());
            case IntakeEvent.ToleranceUndone it -> Optional.of(it.unit());
            case IntakeEvent.NoticeOwed it -> it.to().unit();
            case IntakeEvent.NoticeSent it -> it.to().unit();
            case IntakeEvent.NoticeFailed it -> it.to().unit();
            case IntakeEvent.MaterialsBrought _,
                    IntakeEvent.MaterialsLapsed _,
                    IntakeEvent.WithdrawalStated _,
                    IntakeEvent.CaseWithdrawn _,
                    IntakeEvent.DuplicateLinked _,
                    IntakeEvent.CaseMerged _,
                    IntakeEvent.ClosureNoted _,
                    IntakeEvent.ArchivalNoted _,
                    IntakeEvent.ArchivalOvertaken _,
                    IntakeEvent.DuplicateUnlinked _,
                    IntakeEvent.DuplicateTakenIn _,
                    IntakeEvent.DuplicateLetGo _,
                    IntakeEvent.ReflectionReceived _,
                    IntakeEvent.HotlineTicketReceived _,
                    IntakeEvent.CaseRegistered _,
                    IntakeEvent.CaseNotAccepted _,
                    IntakeEvent.RefusalReversed _,
                    IntakeEvent.OnSiteConsultationStarted _,
                    IntakeEvent.CaseClassified _,
                    IntakeEvent.OnSiteReplied _,
                    IntakeEvent.OnSiteResolved _,
                    IntakeEvent.EscalatedToReview _,
                    IntakeEvent.ReporterInformed _,
                    IntakeEvent.HotlineResultReturned _,
                    IntakeEvent.CaseAmended _,
                    IntakeEvent.RecusalOrdered _,
                    IntakeEvent.AttachmentAdded _,
                    IntakeEvent.AttachmentViewed _,
                    IntakeEvent.DutyEvent _,
                    IntakeEvent.PersonalDataErased _,
                    IntakeEvent.PersonalDataViewed _ -> Optional.empty();
        };
    }

    private static Optional<OrgCode> routing(RoutingEvent event) {
        return switch (event) {
            case RoutingEvent.TransferIssued it -> Optional.of(it.toUnit());
            case RoutingEvent.TransferReceived it -> Optional.of(it.unit());
            case RoutingEvent.TransferObjected it -> Optional.of(it.unit());
            case RoutingEvent.ExtensionRequested it -> Optional.of(it.unit());
            case RoutingEvent.ExtensionNoticeRecorded it -> Optional.of(it.unit());
            case RoutingEvent.ExtensionGranted it -> Optional.of(it.unit());
            case RoutingEvent.ExtensionTookEffect it -> Optional.of(it.unit());
            case RoutingEvent.ExtensionRefused it -> Optional.of(it.unit());
            case RoutingEvent.ExtensionLapsed it -> Optional.of(it.unit());
            case RoutingEvent.TransferObjectionDecided it -> Optional.of(it.unit());
            case RoutingEvent.HandlingProgressReported it -> Optional.of(it.unit());
            case RoutingEvent.UnitPartCompleted it -> Optional.of(it.unit());
            case RoutingEvent.HandlingFoundImpossible it -> Optional.of(it.unit());
            case RoutingEvent.MinutesDelivered it -> Optional.of(it.unit());
            case RoutingEvent.WrittenBasisSubmitted it -> Optional.of(it.unit());
            case RoutingEvent.WrittenBasisReturned it -> Optional.of(it.unit());
            case RoutingEvent.ReportedToSuperior it -> Optional.of(it.unit());
            case RoutingEvent.DepartmentEvent it -> Optional.of(it.orgCode());
            case RoutingEvent.ReviewOpened _,
                    RoutingEvent.ReviewScheduled _,
                    RoutingEvent.RoutingRecusalNoted _,
                    RoutingEvent.ReviewRescheduled _,
                    RoutingEvent.ReviewHeld _,
                    RoutingEvent.WithdrawalConfirmed _,
                    RoutingEvent.WithdrawalRefused _,
                    RoutingEvent.MergerConfirmed _,
                    RoutingEvent.MergerRefused _,
                    RoutingEvent.MergerUndone _,
                    RoutingEvent.ReviewConcluded _,
                    RoutingEvent.MultiDeptCoordinationHeld _,
                    RoutingEvent.HandlingCompleted _,
                    RoutingEvent.CompletionReturned _,
                    RoutingEvent.WrittenBasisReopened _,
                    RoutingEvent.CannotReplyDelivered _,
                    RoutingEvent.ReportedToWorkingGroup _,
                    RoutingEvent.WorkingGroupDecided _,
                    RoutingEvent.SuperiorReplied _,
                    RoutingEvent.SuperiorOverdue _,
                    RoutingEvent.SuperiorSilent _,
                    RoutingEvent.ReworkOpened _ -> Optional.empty();
        };
    }

    private static Optional<OrgCode> deadline(DeadlineEvent event) {
        return switch (event) {
            case DeadlineEvent.ClockStarted it -> it.scope().unit();
            case DeadlineEvent.DeadlineApproaching it -> it.scope().unit();
            case DeadlineEvent.UrgingNoticeIssued it -> it.scope().unit();
            case DeadlineEvent.DeadlineBreached it -> it.scope().unit();
            case DeadlineEvent.BreachWithdrawn it -> it.scope().unit();
            case DeadlineEvent.ClockLapsed it -> it.scope().unit();
            case DeadlineEvent.ClockRescheduled it -> it.scope().unit();
            case DeadlineEvent.ClockStopped it -> it.scope().unit();
            case DeadlineEvent.ClockCancelled it -> it.scope().unit();
            case DeadlineEvent.ClockedPartiesChanged it -> it.scope().unit();
            case DeadlineEvent.UnitPartNoted it -> Optional.of(it.unit());
            case DeadlineEvent.DeadlineRecusalNoted _ -> Optional.empty();
            case DeadlineEvent.UnitReleased it -> Optional.of(it.unit());
            case DeadlineEvent.PromiseSettlementNoted it -> Optional.of(it.unit());
            case DeadlineEvent.CaseEndNoted _ -> Optional.empty();
            case DeadlineEvent.ClockResumed it -> it.scope().unit();
            case DeadlineEvent.CalendarChange _, DeadlineEvent.PolicyPublished _, DeadlineEvent.PeriodOpened _ ->
                Optional.empty();
        };
    }

    private static Optional<OrgCode> evaluation(EvaluationEvent event) {
        return switch (event) {
            case EvaluationEvent.LeaderTookCase it -> Optional.of(it.unit());
            case EvaluationEvent.RatingAppealed it -> Optional.of(it.unit());
            case EvaluationEvent.RatingAppealDecided it -> Optional.of(it.unit());
            case EvaluationEvent.SourceNoted _,
                    EvaluationEvent.AnonymityNoted _,
                    EvaluationEvent.EvaluationRecusalNoted _,
                    EvaluationEvent.ItemsAwaited _,
                    EvaluationEvent.EvaluationOpened _,
                    EvaluationEvent.RatingInvited _,
                    EvaluationEvent.MergedReporterEvent _,
                    EvaluationEvent.RatingImported _,
                    EvaluationEvent.RatingCodeIssued _,
                    EvaluationEvent.RatingPinRefused _,
                    EvaluationEvent.RatingSlipPrinted _,
                    EvaluationEvent.RatingAttempted _,
                    EvaluationEvent.Rated _,
                    EvaluationEvent.RatingExpired _,
                    EvaluationEvent.ReworkOrdered _,
                    EvaluationEvent.CompletionSentBack _,
                    EvaluationEvent.RecheckOrdered _,
                    EvaluationEvent.FollowUpScheduled _,
                    EvaluationEvent.FollowUpVisited _,
                    EvaluationEvent.FollowUpFailed _,
                    EvaluationEvent.ItemClosed _,
                    EvaluationEvent.CaseClosed _ -> Optional.empty();
        };
    }
}
