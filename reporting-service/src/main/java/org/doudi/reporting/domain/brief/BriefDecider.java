package org.doudi.reporting.domain.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.BriefEvent.BriefCase;
import org.doudi.events.BriefEvent.BriefFeedback;
import org.doudi.events.BriefEvent.DisciplineBriefReceived;
import org.doudi.events.BriefEvent.DisciplineBriefTransferred;
import org.doudi.events.BriefEvent.DisciplineFeedbackReceived;
import org.doudi.events.PeriodKind;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.brief.BriefCommand.Feed;
import org.doudi.reporting.domain.brief.BriefCommand.Receive;
import org.doudi.reporting.domain.brief.BriefCommand.Transfer;

/// 移交的规则 — 六(二): each quarter once, when it is over; the receipt names the file, and feedback speaks of its cases.
public final class BriefDecider implements Decider<BriefCommand, BriefState, ReportingEvent> {
    private static final String CLAUSE = "六(二)";

    @Override
    public BriefState initial() {
        return BriefState.NOTHING;
    }

    @Override
    public Class<ReportingEvent> eventType() {
        return ReportingEvent.class;
    }

    @Override
    public List<ReportingEvent> decide(BriefCommand command, BriefState state) {
        return switch (command) {
            case Transfer it -> transferred(it, state);
            case Receive it -> received(it, state);
            case Feed it -> fed(it, state);
        };
    }

    @Override
    public BriefState evolve(BriefState state, ReportingEvent event) {
        return switch (event) {
            case DisciplineBriefTransferred it -> state.with(it);
            case DisciplineBriefReceived it -> state.with(it);
            case DisciplineFeedbackReceived it -> state.with(it);
            // Of other streams.
            case ReportingEvent _ -> state;
        };
    }

    private static List<ReportingEvent> transferred(Transfer command, BriefState state) {
        switch (command.kind()) {
            case QUARTERLY -> checkQuarter(command, state);
            case AD_HOC -> checkAdHoc(command);
        }
        return state.transferred().isPresent()
                ? List.of()
                : List.of(new DisciplineBriefTransferred(
                        command.kind(),
                        command.firstDay(),
                        command.lastDay(),
                        command.contents(),
                        command.fileHash(),
                        command.sealedTo(),
                        command.seen(),
                        command.by()));
    }

    private static void checkQuarter(Transfer command, BriefState state) {
        LocalDate first = command.firstDay();
        if (first.getDayOfMonth() != 1
                || !PeriodKind.QUARTER.beginsWith(first)
                || !PeriodKind.QUARTER.lastDay(first).equals(command.lastDay())) {
            throw Refusal.invalid("brief.not-a-quarter", CLAUSE, "季度简要情况的期间应为一个季度");
        }
        if (!command.lastDay().isBefore(command.today())) {
            throw Refusal.conflict("brief.period-not-over", CLAUSE, "季度结束以后才能移交");
        }
        if (state.transferred().isPresent()) {
            throw Refusal.conflict("brief.transferred", CLAUSE, "该季度的简要情况已经移交，不重复移交");
        }
    }

    private static void checkAdHoc(Transfer command) {
        if (command.lastDay().isBefore(command.firstDay()) || command.lastDay().isAfter(command.today())) {
            throw Refusal.invalid("brief.period", CLAUSE, "期间应在今天以前，先后相符");
        }
        if (command.contents().cases().isEmpty()) {
            throw Refusal.invalid("brief.case-missing", CLAUSE, "专项移交应写明办件");
        }
    }

    private static List<ReportingEvent> received(Receive command, BriefState state) {
        DisciplineBriefTransferred brief = known(state);
        if (!brief.fileHash().equals(command.fileHash())) {
            throw Refusal.conflict("brief.hash-mismatch", CLAUSE, "收到的文件与移交的不符，请重新下载并核对");
        }
        return state.received().isPresent()
                ? List.of()
                : List.of(new DisciplineBriefReceived(command.fileHash(), command.by()));
    }

    private static List<ReportingEvent> fed(Feed command, BriefState state) {
        DisciplineBriefTransferred brief = known(state);
        if (state.received().isEmpty()) {
            throw Refusal.conflict("brief.not-received", CLAUSE, "签收以后才能登记反馈");
        }
        if (command.feedback().isEmpty()) {
            throw Refusal.invalid("brief.feedback-missing", CLAUSE, "应写明至少一个办件的反馈");
        }
        Set<StreamId> handedOver =
                brief.contents().cases().stream().map(BriefCase::caseId).collect(Collectors.toSet());
        if (!command.feedback().stream().map(BriefFeedback::caseId).allMatch(handedOver::contains)) {
            throw Refusal.invalid("brief.case-unknown", CLAUSE, "只能反馈这份简要情况移交的办件");
        }
        return List.of(new DisciplineFeedbackReceived(command.feedback(), command.docNo(), command.by()));
    }

    private static DisciplineBriefTransferred known(BriefState state) {
        return state.transferred().orElseThrow(BriefDecider::unknown);
    }

    public static Refusal unknown() {
        return Refusal.unknown("brief.unknown", CLAUSE, "没有这份简要情况");
    }
}
