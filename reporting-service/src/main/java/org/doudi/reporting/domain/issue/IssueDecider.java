package org.doudi.reporting.domain.issue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AssessmentEvent;
import org.doudi.events.BriefEvent;
import org.doudi.events.KnowledgeEvent;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.ReportingEvent.CommonIssueIdentified;
import org.doudi.events.ReportingEvent.ImprovementAdopted;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;
import org.doudi.reporting.domain.issue.IssueCommand.Adopt;
import org.doudi.reporting.domain.issue.IssueCommand.Identify;

/// 举一反三 — 三.6: more than one case of a kind is a problem of the process; what is done about it has an owner and
/// a date, and is felt from a day on that is not chosen afterwards.
public final class IssueDecider implements Decider<IssueCommand, IssueState, ReportingEvent> {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String CLAUSE = "三.6";
    private static final int LEAST_CASES = 2;

    /// A telephone, an identity card: digits, however they are set apart.
    private static final Pattern PERSONAL = Pattern.compile("(?:\\p{Nd}[\\s\\p{Pd}.·]*){7,}");

    @Override
    public IssueState initial() {
        return IssueState.NOTHING;
    }

    @Override
    public Class<ReportingEvent> eventType() {
        return ReportingEvent.class;
    }

    @Override
    public List<ReportingEvent> decide(IssueCommand command, IssueState state) {
        return switch (command) {
            case Identify identify -> identified(identify, state);
            case Adopt adopt -> adopted(adopt, state);
        };
    }

    @Override
    public IssueState evolve(IssueState state, ReportingEvent event) {
        return switch (event) {
            case CommonIssueIdentified found -> state.with(found);
            case ImprovementAdopted improvement -> state.with(improvement);
            // On other streams.
            case CaseArchived _,
                    MonthlySummaryPublished _,
                    LeaderExperienceRecorded _,
                    AccountabilityEvent _,
                    KnowledgeEvent _,
                    BriefEvent _,
                    AssessmentEvent _ -> state;
        };
    }

    private static List<ReportingEvent> identified(Identify command, IssueState state) {
        if (command.cases().size() < LEAST_CASES) {
            throw Refusal.invalid("issue.single-case", CLAUSE, "同类问题至少有两个办件");
        }
        if (!command.ofKind().containsAll(command.cases())) {
            throw Refusal.invalid("issue.case-not-of-kind", CLAUSE, "有的办件不是这一原因、这一事项的，或者不存在");
        }
        return state.knows(command)
                ? List.of()
                : List.of(new CommonIssueIdentified(
                        command.cause(), command.matter(), command.firstDay(), command.cases(), command.by()));
    }

    private static List<ReportingEvent> adopted(Adopt command, IssueState state) {
        if (state.found().isEmpty()) {
            throw Refusal.unknown("issue.unknown", CLAUSE, "没有认定过这个同类问题");
        }
        if (!command.registered().contains(command.unit())) {
            throw Refusal.invalid("department.unknown", CLAUSE, "没有登记过部门" + command.unit());
        }
        if (PERSONAL.matcher(command.measure()).find()) {
            throw Refusal.invalid("improvement.personal", CLAUSE, "改进措施写的是流程，不写电话、证件等号码");
        }
        if (state.knows(command)) {
            return List.of();
        }
        LocalDate today = command.now().atZone(SHANGHAI).toLocalDate();
        if (command.dueBy().isBefore(today)) {
            throw Refusal.invalid("improvement.due-past", CLAUSE, "完成期限不能早于今天");
        }
        if (command.effectiveFrom().isBefore(today)) {
            throw Refusal.invalid("improvement.effective-past", CLAUSE, "生效日期不能早于今天：改进前后要如实比较");
        }
        return List.of(new ImprovementAdopted(
                state.improvements().size() + 1,
                command.measure(),
                command.unit(),
                command.owner(),
                command.dueBy(),
                command.effectiveFrom(),
                command.by()));
    }
}
