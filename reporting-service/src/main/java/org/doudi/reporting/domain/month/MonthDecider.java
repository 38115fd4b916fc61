package org.doudi.reporting.domain.month;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.reporting.domain.month.MonthCommand.PublishSummary;
import org.doudi.reporting.domain.month.MonthCommand.RecordVisit;

/// 每月的规则: a month is summed up once, when it is over (三.6), and each unit's leader goes through the hall (六(一)).
public final class MonthDecider implements Decider<MonthCommand, MonthState, ReportingEvent> {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String SUMMARY = "三.6";
    private static final String VISIT = "六(一)";

    private final Policy policy;

    public MonthDecider() {
        this(Policy.PLAN);
    }

    private MonthDecider(Policy policy) {
        this.policy = policy;
    }

    @Override
    public MonthDecider under(Policy other) {
        return new MonthDecider(other);
    }

    @Override
    public MonthState initial() {
        return MonthState.NOTHING;
    }

    @Override
    public Class<ReportingEvent> eventType() {
        return ReportingEvent.class;
    }

    @Override
    public List<ReportingEvent> decide(MonthCommand command, MonthState state) {
        return switch (command) {
            case PublishSummary summary -> List.of(published(summary, state));
            case RecordVisit visit -> recorded(visit, state);
        };
    }

    @Override
    public MonthState evolve(MonthState state, ReportingEvent event) {
        return switch (event) {
            case MonthlySummaryPublished summary -> state.with(summary);
            case LeaderExperienceRecorded visit -> state.with(visit);
            // Of another stream.
            case CaseArchived _,
                    CommonIssueIdentified _,
                    ImprovementAdopted _,
                    AccountabilityEvent _,
                    KnowledgeEvent _,
                    BriefEvent _,
                    AssessmentEvent _ -> state;
        };
    }

    private static MonthlySummaryPublished published(PublishSummary command, MonthState state) {
        if (dayOf(command.now()).isBefore(command.firstDay().plusMonths(1))) {
            throw Refusal.conflict("summary.month-not-over", SUMMARY, "当月结束以后才能发布月度汇总");
        }
        if (state.summary().isPresent()) {
            throw Refusal.conflict("summary.published", SUMMARY, "该月的月度汇总已经发布，不重复发布");
        }
        SummaryContents contents = command.contents();
        return new MonthlySummaryPublished(
                command.firstDay(),
                contents.figures(),
                contents.breaches(),
                command.seen(),
                command.by(),
                Optional.of(contents.details()));
    }

    private List<ReportingEvent> recorded(RecordVisit command, MonthState state) {
        if (!command.by().speaksFor(command.unit())) {
            throw Refusal.forbidden("experience.not-your-unit", VISIT, "只能登记本单位领导的体验");
        }
        if (!command.registered().contains(command.unit())) {
            throw Refusal.invalid("department.unknown", VISIT, "没有登记过部门" + command.unit());
        }
        if (command.visitedAt().isAfter(command.now())) {
            throw Refusal.invalid("experience.in-future", VISIT, "体验时间不能晚于现在");
        }
        if (state.knows(command)) {
            return List.of();
        }
        checkBackdating(command);
        if (command.rectifyBy()
                .filter(day -> day.isBefore(dayOf(command.visitedAt())))
                .isPresent()) {
            throw Refusal.invalid("experience.rectify-before-visit", VISIT, "整改期限不能早于体验的日期");
        }
        return List.of(new LeaderExperienceRecorded(
                command.unit(),
                command.firstDay(),
                command.visitedAt(),
                command.person(),
                command.rank(),
                command.findings(),
                command.rectifyBy(),
                command.recordRef(),
                command.by().who()));
    }

    /// 补录 — §4.1-7: a visit that is written down long afterwards may clear a unit that was late.
    private void checkBackdating(RecordVisit command) {
        int minutes = policy.whole(ParameterKey.BACKDATE_MINUTES);
        boolean late = command.visitedAt().isBefore(command.now().minus(Duration.ofMinutes(minutes)));
        if (late && !command.by().mayBackdate()) {
            throw Refusal.forbidden("backdate.duty-chief-only", "三.1", "补录" + minutes + "分钟以前的事，应当由值班长登记");
        }
    }

    static LocalDate dayOf(Instant at) {
        return at.atZone(SHANGHAI).toLocalDate();
    }
}
