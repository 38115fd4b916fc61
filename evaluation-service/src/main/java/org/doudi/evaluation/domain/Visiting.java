package org.doudi.evaluation.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.ItemState.AwaitingRating;
import org.doudi.evaluation.domain.ItemState.Elsewhere;
import org.doudi.evaluation.domain.ItemState.Ended;
import org.doudi.evaluation.domain.ItemState.FollowUp;
import org.doudi.evaluation.domain.ItemState.Here;
import org.doudi.evaluation.domain.ItemState.SentBack;
import org.doudi.evaluation.domain.ItemState.Subject;
import org.doudi.evaluation.domain.ItemState.Visits;
import org.doudi.evaluation.domain.Past.Visited;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.evaluation.domain.VisitingCommand.Close;
import org.doudi.evaluation.domain.VisitingCommand.FailToVisit;
import org.doudi.evaluation.domain.VisitingCommand.ReturnCompletion;
import org.doudi.evaluation.domain.VisitingCommand.SendBack;
import org.doudi.evaluation.domain.VisitingCommand.TakeCase;
import org.doudi.evaluation.domain.VisitingCommand.Visit;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.ChiefDecision;
import org.doudi.events.EvaluationEvent.FollowUpFailed;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// 跟踪回访 — 三.5: after every 差评 the reporter is visited before the case closes.
final class Visiting {
    private static final String CLAUSE = "三.5";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int FIRST_ROUND = 1;

    private Visiting() {}

    static List<EvaluationEvent> decide(VisitingCommand command, EvaluationState state, Policy policy) {
        return switch (command) {
            case ReturnCompletion giveBack -> CheckingCompletions.giveBack(giveBack, state);
            case Visit visit -> visit(visit, state);
            case FailToVisit failed -> failed(failed, state);
            case TakeCase take -> take(take, state, policy);
            case SendBack back -> sendBack(back, state, policy);
            case Close close -> close(close, state);
        };
    }

    private static List<EvaluationEvent> visit(Visit command, EvaluationState state) {
        asWindow(command.by());
        Here item = visitable(Asking.item(state, command.item()).state());
        Subject subject = item.subject();
        FollowUpVisited visited = new FollowUpVisited(
                subject.itemNo(),
                subject.round(),
                command.method(),
                command.satisfaction(),
                command.text(),
                command.by().who(),
                item.visits().next());
        return Closing.after(visited, subject.itemNo(), state);
    }

    static void asWindow(Staff by) {
        Asking.as(by, Role.CLERK, "follow-up.window-only", "由“办不成事”反映窗口跟踪回访");
    }

    /// In 跟踪回访 the third one ends the trying.
    private static List<EvaluationEvent> failed(FailToVisit command, EvaluationState state) {
        asWindow(command.by());
        Here item = visitable(Asking.item(state, command.item()).state());
        LocalDate today = another(command, item.visits());
        Subject subject = item.subject();
        FollowUpFailed failed = new FollowUpFailed(
                subject.itemNo(),
                subject.round(),
                command.method(),
                command.by().who(),
                item.visits().next(),
                today);
        return Closing.after(failed, subject.itemNo(), state);
    }

    /// The day of an attempt, Asia/Shanghai; the attempts are on different ones.
    static LocalDate another(FailToVisit command, Visits before) {
        LocalDate today = command.now().atZone(ZONE).toLocalDate();
        if (before.failedOn().contains(today)) {
            throw Refusal.conflict("follow-up.same-day", CLAUSE, "同一天的多次联系只算一次，请改日再联系");
        }
        return today;
    }

    /// 包案 — A-12: by the plan from the second 不满意 on, which is that of the second round.
    private static List<EvaluationEvent> take(TakeCase command, EvaluationState state, Policy policy) {
        Asking.asOneOf(command.by(), List.of(Role.CLERK, Role.DUTY_CHIEF), "leader.window-only", "分管领导包案由窗口或者值班长登记");
        ItemState item = Asking.item(state, command.item()).state();
        if (!(item instanceof SentBack back) || !isReworkedAgain(back, policy)) {
            throw Refusal.conflict(
                    "leader.too-early", CLAUSE, "第" + policy.whole(ParameterKey.REWORK_LEADER) + "次评价为不满意的，由部门分管领导包案");
        }
        if (!back.subject().units().contains(command.unit())) {
            throw Refusal.invalid("leader.not-responsible", CLAUSE, "包案的应当是承办部门的分管领导");
        }
        return List.of(new LeaderTookCase(command.unit(), command.leader(), back.round()));
    }

    private static boolean isReworkedAgain(SentBack back, Policy policy) {
        int done = back.subject().round();
        return done >= policy.whole(ParameterKey.REWORK_LEADER) && back.round() > done;
    }

    private static List<EvaluationEvent> sendBack(SendBack command, EvaluationState state, Policy policy) {
        Asking.as(command.by(), Role.DUTY_CHIEF, "rework.duty-chief-only", "回访不满意的，由值班长决定退回");
        FollowUp item = visitedInVain(
                state, Asking.item(state, command.item()).state(), "rework.not-visited", "须先回访；回访不满意的，才由值班长决定退回");
        return List.of(SendingBack.afterVisit(item.subject(), item.past(), policy)
                .orElseThrow(
                        () -> Refusal.conflict("rework.not-reworkable", CLAUSE, "该事项不是办结事项或者已经重核，不再退回；由值班长写明原因结案")));
    }

    private static List<EvaluationEvent> close(Close command, EvaluationState state) {
        Asking.as(command.by(), Role.DUTY_CHIEF, "closure.duty-chief-only", "回访不满意而结案的，由值班长写明原因");
        FollowUp item = visitedInVain(
                state, Asking.item(state, command.item()).state(), "closure.not-visited", "须先回访；回访不满意的，才由值班长写明原因结案");
        ChiefDecision decision = new ChiefDecision(command.by().who(), command.reason());
        return List.of(Closing.decided(state, item.subject(), item.past(), decision));
    }

    private static FollowUp visitedInVain(EvaluationState state, ItemState item, String code, String message) {
        if (item instanceof FollowUp following && isInVain(state, following)) {
            return following;
        }
        throw Refusal.conflict(code, CLAUSE, message);
    }

    private static boolean isInVain(EvaluationState state, FollowUp item) {
        return item.past().visited() == Visited.DISSATISFIED
                || state.saidByMerged(item.subject().itemNo(), item.round())
                        .anyMatch(said -> said.visited() == Visited.DISSATISFIED);
    }

    /// In 跟踪回访, and while a rework waits to be rated.
    private static Here visitable(ItemState item) {
        return switch (item) {
            case FollowUp following -> following;
            case AwaitingRating awaiting when awaiting.round() > FIRST_ROUND -> awaiting;
            case AwaitingRating _, Elsewhere _, SentBack _, Ended _ -> throw notDue();
        };
    }

    static Refusal notDue() {
        return Refusal.conflict("follow-up.not-due", CLAUSE, "该事项现在不需要回访");
    }
}
