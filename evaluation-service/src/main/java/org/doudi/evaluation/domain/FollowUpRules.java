package org.doudi.evaluation.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.EvaluationCommand.Close;
import org.doudi.evaluation.domain.EvaluationCommand.FailToVisit;
import org.doudi.evaluation.domain.EvaluationCommand.TakeCase;
import org.doudi.evaluation.domain.EvaluationCommand.Visit;
import org.doudi.evaluation.domain.EvaluationState.AwaitingRating;
import org.doudi.evaluation.domain.EvaluationState.FollowUp;
import org.doudi.evaluation.domain.EvaluationState.Past;
import org.doudi.evaluation.domain.EvaluationState.SentBack;
import org.doudi.evaluation.domain.EvaluationState.Subject;
import org.doudi.evaluation.domain.EvaluationState.Visited;
import org.doudi.evaluation.domain.EvaluationState.Visits;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.FollowUpFailed;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.ReplySatisfaction;

/// 跟踪回访 — 三.5: after every 差评 the reporter is visited before the case closes.
final class FollowUpRules {
    private static final String CLAUSE = "三.5";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LAST_ATTEMPT = 3;
    private static final int FIRST_ROUND = 1;

    private FollowUpRules() {}

    /// Where and how a visit is possible: in 跟踪回访, and while a rework waits to be rated.
    private record Visitable(Subject subject, Visits visits, Past past) {}

    static List<EvaluationEvent> visit(Visit command, EvaluationState state) {
        Visitable at = visitable(state);
        List<EvaluationEvent> events = new ArrayList<>();
        events.add(new FollowUpVisited(
                at.subject().round(),
                command.method(),
                command.satisfaction(),
                command.text(),
                command.by(),
                at.visits().failedOn().size() + 1));
        boolean satisfied = command.satisfaction() == ReplySatisfaction.SATISFIED;
        if (satisfied && state instanceof FollowUp) {
            events.add(Closing.closed(at.subject(), at.past().level()));
        }
        return List.copyOf(events);
    }

    /// The attempts are on different days; the third one ends the trying.
    static List<EvaluationEvent> failed(FailToVisit command, EvaluationState state) {
        Visitable at = visitable(state);
        LocalDate today = command.now().atZone(ZONE).toLocalDate();
        if (at.visits().failedOn().contains(today)) {
            throw Refusal.conflict("follow-up.same-day", CLAUSE, "同一天的多次联系只算一次，请改日再联系");
        }
        int attempt = at.visits().failedOn().size() + 1;
        FollowUpFailed failed =
                new FollowUpFailed(at.subject().round(), command.method(), command.by(), attempt, today);
        return attempt >= LAST_ATTEMPT && state instanceof FollowUp
                ? List.of(failed, Closing.unreachable(at.subject(), at.past().level()))
                : List.of(failed);
    }

    /// 包案: from the second 不满意 on.
    static List<EvaluationEvent> take(TakeCase command, EvaluationState state) {
        if (!(state instanceof SentBack sentBack) || sentBack.past().badRatings() < 2) {
            throw Refusal.conflict("leader.too-early", CLAUSE, "第二次评价为不满意的，由部门分管领导包案");
        }
        return List.of(new LeaderTookCase(
                command.unit(), command.leader(), sentBack.subject().round() + 1));
    }

    static List<EvaluationEvent> close(Close command, EvaluationState state) {
        if (command.reason().isBlank()) {
            throw Refusal.invalid("closure.reason-missing", CLAUSE, "回访不满意而结案的，须写明原因");
        }
        if (!(state instanceof FollowUp following) || following.past().visited() != Visited.DISSATISFIED) {
            throw Refusal.conflict("closure.not-visited", CLAUSE, "须先回访；回访不满意的，才由值班长写明原因结案");
        }
        return List.of(Closing.closed(following.subject(), following.past().level()));
    }

    private static Visitable visitable(EvaluationState state) {
        return switch (state) {
            case FollowUp following -> new Visitable(following.subject(), following.visits(), following.past());
            case AwaitingRating awaiting
            when awaiting.subject().round() > FIRST_ROUND ->
                new Visitable(awaiting.subject(), Visits.NONE, awaiting.past());
            case AwaitingRating _, SentBack _, EvaluationState.NotOpened _, EvaluationState.Closed _ ->
                throw Refusal.conflict("follow-up.not-due", CLAUSE, "该办件现在不需要回访");
        };
    }
}
