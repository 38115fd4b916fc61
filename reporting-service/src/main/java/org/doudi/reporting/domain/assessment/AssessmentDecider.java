package org.doudi.reporting.domain.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.AssessmentEvent.AnnualAssessmentIssued;
import org.doudi.events.AssessmentEvent.ScoreItem;
import org.doudi.events.ReportingEvent;

/// 年度考核的规则 — 六(二): of all units at once, when the year is over, and once.
public final class AssessmentDecider implements Decider<IssueAssessments, AssessmentState, ReportingEvent> {
    private static final String CLAUSE = "六(二)";

    @Override
    public AssessmentState initial() {
        return AssessmentState.NOTHING;
    }

    @Override
    public Class<ReportingEvent> eventType() {
        return ReportingEvent.class;
    }

    @Override
    public List<ReportingEvent> decide(IssueAssessments command, AssessmentState state) {
        if (command.today().isBefore(LocalDate.of(command.year() + 1, 1, 1))) {
            throw Refusal.conflict("assessment.year-not-over", CLAUSE, "当年结束以后才能发布年度考核");
        }
        if (!state.issued().isEmpty()) {
            throw Refusal.conflict("assessment.issued", CLAUSE, "该年度的考核已经发布，不重复发布");
        }
        if (command.units().isEmpty()) {
            throw Refusal.conflict("assessment.no-units", CLAUSE, "该年度没有进驻的单位");
        }
        return List.copyOf(assessed(command));
    }

    @Override
    public AssessmentState evolve(AssessmentState state, ReportingEvent event) {
        return switch (event) {
            case AnnualAssessmentIssued it -> state.with(it);
            // Of other streams.
            case ReportingEvent _ -> state;
        };
    }

    /// What is issued, or would be, by the units' codes.
    public static List<AnnualAssessmentIssued> assessed(IssueAssessments command) {
        return command.units().stream()
                .sorted(Comparator.comparing(unit -> unit.unit().value()))
                .map(unit -> issued(unit, command))
                .toList();
    }

    private static AnnualAssessmentIssued issued(UnitYear unit, IssueAssessments command) {
        List<ScoreItem> items = Scoring.of(unit, command.weights());
        return new AnnualAssessmentIssued(
                command.year(), unit.unit(), items, Scoring.total(items), command.seen(), command.by());
    }
}
