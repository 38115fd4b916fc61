package org.doudi.reporting.adapter.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.ReportingEvent.ImprovementAdopted;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.LearningFromCases.Issue;
import org.doudi.reporting.domain.issue.Recurrence;

/// 同类问题 — 三.6: where it was found, what is done about it, and whether it comes again.
///
/// @param months how many cases of the kind were received
record IssueJson(
        StreamId issueId,
        Term cause,
        Optional<Matter> matter,
        List<FoundJson> found,
        List<ImprovementJson> improvements,
        List<MonthCount> months) {
    static IssueJson of(Issue issue) {
        return new IssueJson(
                issue.id(),
                Term.of(issue.first().cause()),
                issue.first().matter(),
                issue.state().found().stream()
                        .map(each ->
                                new FoundJson(YearMonth.from(each.firstDay()).toString(), each.cases(), each.by()))
                        .toList(),
                issue.state().improvements().stream()
                        .map(each -> ImprovementJson.of(each, issue.recurrence()))
                        .toList(),
                issue.recurrence().months().stream()
                        .map(each -> MonthCount.of(each, issue.kind().code()))
                        .toList());
    }

    /// 认定: in which month, from which cases.
    record FoundJson(String month, List<StreamId> cases, StaffId by) {}

    /// 改进措施, with the whole months before it was to be felt and after.
    record ImprovementJson(
            int no,
            String measure,
            String unit,
            StaffId owner,
            LocalDate dueBy,
            LocalDate effectiveFrom,
            StaffId by,
            Recurrence.Side before,
            Recurrence.Side after) {
        static ImprovementJson of(ImprovementAdopted event, Recurrence recurrence) {
            return new ImprovementJson(
                    event.no(),
                    event.measure(),
                    event.unit().value(),
                    event.owner(),
                    event.dueBy(),
                    event.effectiveFrom(),
                    event.by(),
                    recurrence.before(event.effectiveFrom()),
                    recurrence.after(event.effectiveFrom()));
        }
    }

    /// The cases of one month, behind their address.
    record MonthCount(String month, long count, String cases) {
        static MonthCount of(Recurrence.Month each, String kind) {
            return new MonthCount(
                    each.month().toString(),
                    each.cases(),
                    Asked.of(Months.of(each.month().toString()))
                            .address("same-kind", Asked.parameter("category", kind)));
        }
    }
}
