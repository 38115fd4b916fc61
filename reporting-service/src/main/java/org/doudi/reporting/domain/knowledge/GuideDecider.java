package org.doudi.reporting.domain.knowledge;

import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.GuideVerdict;
import org.doudi.events.KnowledgeEvent.GuideRevisionDecided;
import org.doudi.events.KnowledgeEvent.GuideRevisionProposed;
import org.doudi.events.ReportingEvent;
import org.doudi.reporting.domain.knowledge.GuideCommand.Propose;
import org.doudi.reporting.domain.knowledge.GuideCommand.Settle;
import org.doudi.reporting.domain.knowledge.GuideState.Nothing;
import org.doudi.reporting.domain.knowledge.GuideState.Proposed;
import org.doudi.reporting.domain.knowledge.GuideState.Settled;

/// 办事指南调整的规则 — 三.6: 差评 cases are what a guide is revised by.
public final class GuideDecider implements Decider<GuideCommand, GuideState, ReportingEvent> {
    private static final String CLAUSE = "三.6";

    @Override
    public GuideState initial() {
        return new Nothing();
    }

    @Override
    public Class<ReportingEvent> eventType() {
        return ReportingEvent.class;
    }

    @Override
    public List<ReportingEvent> decide(GuideCommand command, GuideState state) {
        return switch (command) {
            case Propose it -> proposed(it, state);
            case Settle it -> settled(it, state);
        };
    }

    @Override
    public GuideState evolve(GuideState state, ReportingEvent event) {
        return switch (event) {
            case GuideRevisionProposed it -> new Proposed(it);
            case GuideRevisionDecided it ->
                state instanceof Proposed(GuideRevisionProposed proposal) ? new Settled(proposal, it) : state;
            // Of other streams.
            case ReportingEvent _ -> state;
        };
    }

    private static List<ReportingEvent> proposed(Propose command, GuideState state) {
        if (!(state instanceof Nothing)) {
            return List.of();
        }
        if (command.cases().isEmpty() || !command.badlyRated().containsAll(command.cases())) {
            throw Refusal.invalid("guide.case-not-badly-rated", CLAUSE, "调整建议应当来自差评办件，且您可以查阅这些办件");
        }
        PersonalTraces.in(command.text()).ifPresent(trace -> {
            throw Refusal.invalid("guide.personal-data", CLAUSE, "办事指南面向公众，不得写入个人信息：“" + trace + "”像是电话或者证件号码");
        });
        return List.of(new GuideRevisionProposed(command.matter(), command.text(), command.cases(), command.by()));
    }

    private static List<ReportingEvent> settled(Settle command, GuideState state) {
        return switch (state) {
            case Nothing _ -> throw Refusal.unknown("guide.unknown", CLAUSE, "没有这项调整建议");
            case Settled _ -> throw Refusal.conflict("guide.settled", CLAUSE, "这项调整建议已经处理");
            case Proposed _ -> List.of(decision(command));
        };
    }

    private static GuideRevisionDecided decision(Settle command) {
        if (command.verdict() == GuideVerdict.ADOPTED && command.effectiveFrom().isEmpty()) {
            throw Refusal.invalid("guide.effective-missing", CLAUSE, "采纳的应写明新指南何时生效");
        }
        return new GuideRevisionDecided(
                command.verdict(),
                command.effectiveFrom().filter(_ -> command.verdict() == GuideVerdict.ADOPTED),
                command.docNo(),
                command.by());
    }
}
