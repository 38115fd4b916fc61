package org.doudi.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AssessmentEvent;
import org.doudi.events.BriefEvent;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.IntakeEvent;
import org.doudi.events.KnowledgeEvent;
import org.doudi.events.RatingLevel;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.StreamId;
import org.doudi.intake.application.notice.OwingNotices;
import org.doudi.intake.domain.FollowingCommand;
import org.doudi.intake.domain.FollowingCommand.CaseEnded;
import org.doudi.intake.domain.FollowingCommand.ConsultationTimedOut;
import org.doudi.intake.domain.FollowingCommand.MaterialsNotBrought;
import org.doudi.intake.domain.FollowingCommand.MergerDenied;
import org.doudi.intake.domain.FollowingCommand.MergerGranted;
import org.doudi.intake.domain.FollowingCommand.NoteArchival;
import org.doudi.intake.domain.FollowingCommand.OrderRefused;
import org.doudi.intake.domain.FollowingCommand.PromiseMissed;
import org.doudi.intake.domain.FollowingCommand.ReplyRatedDissatisfied;
import org.doudi.intake.domain.FollowingCommand.TellHotline;
import org.doudi.intake.domain.FollowingCommand.ToleranceRanOut;
import org.doudi.intake.domain.FollowingCommand.WithdrawalGranted;
import org.doudi.intake.domain.IntakeDecider;
import org.doudi.intake.domain.MergingCommand.LetGo;
import org.doudi.store.consume.Reaction;
import org.doudi.store.consume.Reactions;

/// What the other stages' events ask of this one — 三.2, 五(三).
@ApplicationScoped
public class IntakeReactions implements Reactions {
    private final IntakeDecider decider = new IntakeDecider();
    private final OwingNotices notices;

    IntakeReactions(OwingNotices notices) {
        this.notices = notices;
    }

    @Override
    public Set<String> own() {
        return notices.own();
    }

    /// What the stage itself does of it, and then who is told.
    @Override
    public List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        return Stream.<Reaction<?, ?, ?>>concat(stage(event).stream(), notices.on(event).stream())
                .toList();
    }

    private List<Reaction<?, ?, ?>> stage(Recorded<DomainEvent> event) {
        StreamId stream = event.metadata().stream();
        return switch (event.event()) {
            case DeadlineEvent deadline -> onDeadline(stream, deadline);
            case EvaluationEvent.CaseClosed closed ->
                closed(stream, closed, event.metadata().occurredAt());
            case EvaluationEvent evaluation -> onEvaluation(stream, evaluation);
            case RoutingEvent.ReviewOpened opened
            when opened.cause() == ReviewCause.ORDER_REFUSED ->
                asked(stream, new OrderRefused(), event.metadata().occurredAt());
            case RoutingEvent.WithdrawalConfirmed _ ->
                asked(stream, new WithdrawalGranted(), event.metadata().occurredAt());
            case RoutingEvent.MergerConfirmed confirmed ->
                asked(
                        stream,
                        new MergerGranted(confirmed.master()),
                        event.metadata().occurredAt());
            case RoutingEvent.MergerRefused refused ->
                List.of(
                        new Reaction<>(
                                decider,
                                stream,
                                new MergerDenied(refused.master()),
                                event.metadata().occurredAt()),
                        new Reaction<>(
                                decider,
                                refused.master(),
                                new LetGo(stream),
                                event.metadata().occurredAt()));
            case RoutingEvent routing ->
                told(stream, HotlineNews.of(routing), event.metadata().occurredAt());
            case ReportingEvent.CaseArchived archived ->
                asked(
                        stream,
                        new NoteArchival(archived.archiveNo()),
                        event.metadata().occurredAt());
            case ReportingEvent.MonthlySummaryPublished _,
                    ReportingEvent.LeaderExperienceRecorded _,
                    ReportingEvent.CommonIssueIdentified _,
                    ReportingEvent.ImprovementAdopted _,
                    AccountabilityEvent _,
                    KnowledgeEvent _,
                    BriefEvent _,
                    AssessmentEvent _ -> List.of();
            case IntakeEvent _ -> List.of();
        };
    }

    private List<Reaction<?, ?, ?>> onDeadline(StreamId stream, DeadlineEvent event) {
        return switch (event) {
            case DeadlineEvent.DeadlineBreached breached ->
                ranOut(stream, breached.kind(), breached.scope(), breached.dueAt());
            case DeadlineEvent.ClockLapsed lapsed -> ranOut(stream, lapsed.kind(), lapsed.scope(), lapsed.dueAt());
            // What followed from a breach was recorded here, and stands; the charge alone is gone.
            case DeadlineEvent.BreachWithdrawn _,
                    DeadlineEvent.CalendarChange _,
                    DeadlineEvent.PolicyPublished _,
                    DeadlineEvent.ClockStarted _,
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

    /// The effect of a due instant carries that instant.
    private List<Reaction<?, ?, ?>> ranOut(StreamId stream, ClockKind kind, ClockScope scope, Instant dueAt) {
        return switch (kind) {
            case CONSULT -> asked(stream, new ConsultationTimedOut(), dueAt);
            case PROMISE -> asked(stream, new PromiseMissed(), dueAt);
            case MATERIALS -> asked(stream, new MaterialsNotBrought(dueAt), dueAt);
            case TOLERANCE ->
                scope.unit()
                        .map(unit -> asked(stream, new ToleranceRanOut(unit, dueAt), dueAt))
                        .orElse(List.of());
            case RESPONSE,
                    REVIEW,
                    MINUTES,
                    BASIS,
                    REPLY,
                    WG_REPORT,
                    WG,
                    UP,
                    UP_PROGRESS,
                    UP_SILENCE,
                    ISSUE,
                    SIGN,
                    HANDLE,
                    OBJECTION,
                    INFORM,
                    REWORK_ISSUE,
                    FOLLOWUP,
                    RATE_WAIT,
                    HOTLINE,
                    ARCHIVE,
                    MONTHLY,
                    LEADER -> List.of();
        };
    }

    private List<Reaction<?, ?, ?>> onEvaluation(StreamId stream, EvaluationEvent event) {
        return switch (event) {
            case EvaluationEvent.Rated rated
            when rated.subject() == EvaluationSubject.ON_SITE && rated.level() == RatingLevel.DISSATISFIED ->
                asked(stream, new ReplyRatedDissatisfied(), rated.ratedAt());
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
                    EvaluationEvent.ReworkOrdered _,
                    EvaluationEvent.CompletionSentBack _,
                    EvaluationEvent.RecheckOrdered _,
                    EvaluationEvent.LeaderTookCase _,
                    EvaluationEvent.FollowUpScheduled _,
                    EvaluationEvent.FollowUpVisited _,
                    EvaluationEvent.FollowUpFailed _,
                    EvaluationEvent.ItemClosed _,
                    EvaluationEvent.CaseClosed _ -> List.of();
        };
    }

    private List<Reaction<?, ?, ?>> closed(StreamId stream, EvaluationEvent.CaseClosed event, Instant at) {
        return Stream.of(asked(stream, new CaseEnded(at), at), told(stream, HotlineNews.of(event), at))
                .<Reaction<?, ?, ?>>flatMap(List::stream)
                .toList();
    }

    private List<Reaction<?, ?, ?>> told(StreamId stream, Optional<TellHotline> news, Instant occurredAt) {
        return news.map(tell -> asked(stream, tell, occurredAt)).orElse(List.of());
    }

    private List<Reaction<?, ?, ?>> asked(StreamId stream, FollowingCommand command, Instant occurredAt) {
        return List.of(new Reaction<>(decider, stream, command, occurredAt));
    }
}
