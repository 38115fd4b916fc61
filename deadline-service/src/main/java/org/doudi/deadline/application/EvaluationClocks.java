package org.doudi.deadline.application;

import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.FollowUpFailed;

/// 评价、重办、回访的计时 — 三.5. 闭环 ends the waits of this stage; what others still owe is owed on.
final class EvaluationClocks {
    private static final int LAST_ATTEMPT = 3;
    private static final int LAST_ROUND_OF_THE_UNITS = 3;

    private EvaluationClocks() {}

    static Stream<ClockCommand> of(EvaluationEvent event, Clocking clocking) {
        return switch (event) {
            case EvaluationEvent.RatingInvited _ ->
                Stream.of(clocking.start(ClockKind.RATE_WAIT, ClockScope.CASE, Parties.nobody()));
            case EvaluationEvent.Rated _, EvaluationEvent.RatingExpired _ ->
                Stream.of(clocking.stop(ClockKind.RATE_WAIT));
            case EvaluationEvent.ReworkOrdered ordered -> Stream.of(rework(ordered, clocking));
            case EvaluationEvent.FollowUpScheduled _ ->
                Stream.of(clocking.start(ClockKind.FOLLOWUP, ClockScope.CASE, Parties.window()));
            case EvaluationEvent.FollowUpVisited _ -> Stream.of(clocking.stop(ClockKind.FOLLOWUP));
            case FollowUpFailed failed ->
                failed.attempt() >= LAST_ATTEMPT ? Stream.of(clocking.stop(ClockKind.FOLLOWUP)) : Stream.empty();
            case EvaluationEvent.CaseClosed _ ->
                Stream.of(clocking.cancel(ClockScope.CASE, ClockKind.RATE_WAIT, ClockKind.FOLLOWUP));
            case EvaluationEvent.EvaluationOpened _,
                    EvaluationEvent.RatingAttempted _,
                    EvaluationEvent.LeaderTookCase _ -> Stream.empty();
        };
    }

    /// 第三次不满意: the centre reports it to the working group before the window issues anything — A-12.
    private static ClockCommand rework(EvaluationEvent.ReworkOrdered ordered, Clocking clocking) {
        ClockScope item = ClockScope.item(ordered.itemNo());
        return ordered.toRound() > LAST_ROUND_OF_THE_UNITS
                ? clocking.start(ClockKind.WG_REPORT, item, Parties.centre())
                : clocking.start(ClockKind.REWORK_ISSUE, item, Parties.window());
    }
}
