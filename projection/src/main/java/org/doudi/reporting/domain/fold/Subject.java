package org.doudi.reporting.domain.fold;

import java.util.Optional;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AssessmentEvent;
import org.doudi.events.BriefEvent;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.IntakeEvent;
import org.doudi.events.KnowledgeEvent;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;

/// What a stream is about: a case, what all cases lean on (or what was learnt from them), or a month.
enum Subject {
    CASE,
    REFERENCE,
    PERIOD;

    static Subject of(DomainEvent event) {
        return switch (event) {
            case DeadlineEvent.CalendarChange _,
                    DeadlineEvent.PolicyPublished _,
                    KnowledgeEvent _,
                    BriefEvent _,
                    RoutingEvent.DepartmentEvent _,
                    IntakeEvent.AttachmentViewed _,
                    IntakeEvent.DutyEvent _,
                    IntakeEvent.NoticeEvent _,
                    IntakeEvent.PersonalDataErased _,
                    IntakeEvent.PersonalDataViewed _,
                    ReportingEvent.CommonIssueIdentified _,
                    ReportingEvent.ImprovementAdopted _ -> REFERENCE;
            case DeadlineEvent.PeriodOpened _,
                    ReportingEvent.MonthlySummaryPublished _,
                    ReportingEvent.LeaderExperienceRecorded _,
                    AssessmentEvent _ -> PERIOD;
            case DeadlineEvent it -> clock(it).map(Subject::of).orElse(CASE);
            case IntakeEvent _,
                    RoutingEvent _,
                    EvaluationEvent _,
                    ReportingEvent.CaseArchived _,
                    AccountabilityEvent _ -> CASE;
        };
    }

    /// 月度汇总 and 领导体验 run over a month.
    private static Subject of(ClockKind kind) {
        return kind == ClockKind.MONTHLY || kind == ClockKind.LEADER ? PERIOD : CASE;
    }

    private static Optional<ClockKind> clock(DeadlineEvent event) {
        return switch (event) {
            case DeadlineEvent.ClockStarted it -> Optional.of(it.kind());
            case DeadlineEvent.ClockRescheduled it -> Optional.of(it.kind());
            case DeadlineEvent.ClockedPartiesChanged it -> Optional.of(it.kind());
            case DeadlineEvent.DeadlineApproaching it -> Optional.of(it.kind());
            case DeadlineEvent.UrgingNoticeIssued it -> Optional.of(it.kind());
            case DeadlineEvent.DeadlineBreached it -> Optional.of(it.kind());
            case DeadlineEvent.BreachWithdrawn it -> Optional.of(it.kind());
            case DeadlineEvent.ClockStopped it -> Optional.of(it.kind());
            case DeadlineEvent.ClockLapsed it -> Optional.of(it.kind());
            case DeadlineEvent.ClockCancelled it -> Optional.of(it.kind());
            case DeadlineEvent.ClockResumed it -> Optional.of(it.kind());
            case DeadlineEvent.CalendarChange _,
                    DeadlineEvent.PolicyPublished _,
                    DeadlineEvent.PeriodOpened _,
                    DeadlineEvent.UnitPartNoted _,
                    DeadlineEvent.UnitReleased _,
                    DeadlineEvent.CaseEndNoted _,
                    DeadlineEvent.PromiseSettlementNoted _,
                    DeadlineEvent.DeadlineRecusalNoted _ -> Optional.empty();
        };
    }
}
