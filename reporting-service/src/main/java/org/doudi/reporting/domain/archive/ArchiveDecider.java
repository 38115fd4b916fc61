package org.doudi.reporting.domain.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AssessmentEvent;
import org.doudi.events.BriefEvent;
import org.doudi.events.ClockKind;
import org.doudi.events.KnowledgeEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.ReportingEvent.CommonIssueIdentified;
import org.doudi.events.ReportingEvent.ImprovementAdopted;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;

/// 归档的规则 — 三.7: what has ended, is settled and was told is filed, once.
public final class ArchiveDecider implements Decider<ArchiveCase, ArchiveState, ReportingEvent> {
    private static final String CLAUSE = "三.7";

    @Override
    public ArchiveState initial() {
        return new ArchiveState.NotFiled();
    }

    @Override
    public Class<ReportingEvent> eventType() {
        return ReportingEvent.class;
    }

    @Override
    public List<ReportingEvent> decide(ArchiveCase command, ArchiveState state) {
        if (state instanceof ArchiveState.Filed(CaseArchived archive)
                && !command.overtaken().contains(archive.archiveNo().value())) {
            return List.of();
        }
        if (command.parked() > 0) {
            throw Refusal.conflict("archive.incomplete", CLAUSE, "该办件有事件待运维人员处理，案卷不完整，暂不能归档");
        }
        Readiness readiness = command.readiness();
        readiness.obstacle().ifPresent(obstacle -> {
            throw refused(obstacle, readiness);
        });
        if (command.reckoning() == Reckoning.PENDING) {
            throw Refusal.conflict("archive.not-reckoned", CLAUSE, "办件刚刚办结，时限还没有核算完；请稍后再归档");
        }
        return List.of(new CaseArchived(
                command.numbering().template(command.at()),
                command.numbering().series(command.at()),
                readiness.stage(),
                command.contents().hash(),
                command.seen(),
                command.retention().until(command.at()),
                command.by()));
    }

    @Override
    public ArchiveState evolve(ArchiveState state, ReportingEvent event) {
        return switch (event) {
            case CaseArchived archived -> new ArchiveState.Filed(archived);
            // Beside it, or of another stream.
            case MonthlySummaryPublished _,
                    LeaderExperienceRecorded _,
                    CommonIssueIdentified _,
                    ImprovementAdopted _,
                    AccountabilityEvent _,
                    KnowledgeEvent _,
                    BriefEvent _,
                    AssessmentEvent _ -> state;
        };
    }

    private static Refusal refused(Readiness.Obstacle obstacle, Readiness readiness) {
        return switch (obstacle) {
            case NOT_ENDED ->
                Refusal.conflict(
                        "archive.not-ended",
                        CLAUSE,
                        "办件现在是“" + readiness.stage().chinese() + "”；已闭环、不予受理、已并单或者已撤回的才能归档");
            case PROMISE_OPEN ->
                Refusal.conflict(
                        "archive.promise-open",
                        "四(三)",
                        readiness.openPromises().stream()
                                .map(OrgCode::value)
                                .collect(Collectors.joining("、", "容缺承诺尚未了结（", "），了结之后才能归档")));
            case CLOCK_OPEN ->
                Refusal.conflict(
                        "archive.clock-open",
                        CLAUSE,
                        readiness.openClocks().stream()
                                .map(ClockKind::chinese)
                                .collect(Collectors.joining("、", "还有应办未办的事项（", "），办完之后才能归档")));
            case NOT_TOLD -> Refusal.conflict("archive.not-told", "一", "没有答复或者告知反映人的记录；应当先告知反映人，再归档");
        };
    }
}
