package org.doudi.deadline.application;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AssessmentEvent;
import org.doudi.events.BriefEvent;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.PeriodOpened;
import org.doudi.events.KnowledgeEvent;
import org.doudi.events.PeriodKind;
import org.doudi.events.ReportingEvent;

/// 归档、月度汇总、领导体验的计时 — 三.7, 三.6, 六(一).
final class OversightClocks {
    private OversightClocks() {}

    static Stream<ClockCommand> of(ReportingEvent event, Clocking clocking) {
        return switch (event) {
            case ReportingEvent.CaseArchived _ -> Stream.of(clocking.stop(ClockKind.ARCHIVE));
            case ReportingEvent.MonthlySummaryPublished _ -> Stream.of(clocking.stop(ClockKind.MONTHLY));
            case ReportingEvent.CommonIssueIdentified _, ReportingEvent.ImprovementAdopted _ -> Stream.empty();
            case ReportingEvent.LeaderExperienceRecorded visit ->
                Stream.of(clocking.stop(ClockKind.LEADER, ClockScope.unit(visit.unit())));
            // No limit runs for it.
            case AccountabilityEvent _, KnowledgeEvent _, BriefEvent _, AssessmentEvent _ -> Stream.empty();
        };
    }

    /// 每月: of the month that begins each unit's leader owes a visit.
    static Stream<ClockCommand> visits(PeriodOpened opened, Clocking clocking) {
        return opened.units().stream().map(unit -> clocking.startOfTheMonth(ClockScope.unit(unit), unit));
    }

    /// 每月: of the month that is over the Centre owes the summary. It runs on that month's stream, where the summary is
    /// told.
    static Stream<ClockCommand> summary(PeriodOpened opened, Clocking clocking) {
        return opened.kind() == PeriodKind.MONTH ? Stream.of(clocking.startSummary(opened.firstDay())) : Stream.empty();
    }

    static LocalDate monthBefore(PeriodOpened opened) {
        return opened.firstDay().minusMonths(1);
    }
}
