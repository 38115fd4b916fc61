package org.doudi.deadline.application;

import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.EvaluationEvent.FollowUpFailed;
import org.doudi.events.ReworkRounds;

/// 评价、重办、回访的计时 — 三.5. 闭环 ends the waits of this stage; what others still owe is owed on.
final class EvaluationClocks {
    private static final int LAST_ATTEMPT = 3;

    private EvaluationClocks() {}

    static Stream<ClockCommand> of(EvaluationEvent event, Clocking clocking) {
        return switch (event) {
            case EvaluationEvent.RatingInvited invited -> awaited(invited.itemNo(), invited.round(), clocking);
            // Who is reached is asked: where no wait runs, it begins — 3.5-2a.
            case EvaluationEvent.RatingAttempted attempted
            when attempted.outcome() == AttemptOutcome.REACHED ->
                awaited(attempted.itemNo(), attempted.round(), clocking);
            case EvaluationEvent.Rated rated ->
                Stream.of(clocking.stop(ClockKind.RATE_WAIT, ClockScope.item(rated.itemNo(), rated.round())));
            case EvaluationEvent.RatingExpired expired ->
                Stream.of(clocking.stop(ClockKind.RATE_WAIT, ClockScope.item(expired.itemNo(), expired.round())));
            case EvaluationEvent.ReworkOrdered ordered -> Stream.of(rework(ordered, clocking));
            // There is no result to be told, rated or visited.
            case EvaluationEvent.CompletionSentBack back ->
                Stream.of(
                        clocking.cancel(ClockScope.item(back.itemNo(), back.round()), ClockKind.RATE_WAIT),
                        clocking.cancel(ClockScope.item(back.itemNo()), ClockKind.INFORM, ClockKind.FOLLOWUP));
            case EvaluationEvent.FollowUpScheduled scheduled ->
                Stream.of(clocking.start(ClockKind.FOLLOWUP, ClockScope.item(scheduled.itemNo()), Parties.window()));
            case EvaluationEvent.FollowUpVisited visited ->
                Stream.of(clocking.stop(ClockKind.FOLLOWUP, ClockScope.item(visited.itemNo())));
            case FollowUpFailed failed ->
                failed.attempt() >= LAST_ATTEMPT
                        ? Stream.of(clocking.stop(ClockKind.FOLLOWUP, ClockScope.item(failed.itemNo())))
                        : Stream.empty();
            case EvaluationEvent.MergedReporterEvent merged -> ofMerged(merged, clocking);
            case EvaluationEvent.CaseClosed _ ->
                Stream.of(clocking.cancel(ClockScope.CASE, ClockKind.RATE_WAIT, ClockKind.FOLLOWUP), clocking.close());
            case EvaluationEvent.SourceNoted _,
                    EvaluationEvent.AnonymityNoted _,
                    EvaluationEvent.EvaluationRecusalNoted _,
                    EvaluationEvent.ItemsAwaited _,
                    EvaluationEvent.EvaluationOpened _,
                    EvaluationEvent.RatingAttempted _,
                    EvaluationEvent.RatingImported _,
                    EvaluationEvent.RatingCodeIssued _,
                    EvaluationEvent.RatingPinRefused _,
                    EvaluationEvent.RatingSlipPrinted _,
                    EvaluationEvent.RatingAppealed _,
                    EvaluationEvent.RatingAppealDecided _,
                    EvaluationEvent.RecheckOrdered _,
                    EvaluationEvent.ItemClosed _,
                    EvaluationEvent.LeaderTookCase _ -> Stream.empty();
        };
    }

    /// 并入的反映人 — A-22: the wait is for the master's reporter alone; a visit is a visit. Who is visited next has the
    /// time of the next 回访安排.
    private static Stream<ClockCommand> ofMerged(EvaluationEvent.MergedReporterEvent event, Clocking clocking) {
        return switch (event) {
            case EvaluationEvent.MergedReporterVisited visited ->
                Stream.of(clocking.stop(ClockKind.FOLLOWUP, ClockScope.item(visited.itemNo())));
            case EvaluationEvent.MergedReporterMissed missed
            when missed.attempt() >= LAST_ATTEMPT ->
                Stream.of(clocking.stop(ClockKind.FOLLOWUP, ClockScope.item(missed.itemNo())));
            case EvaluationEvent.MergedReporterMissed _,
                    EvaluationEvent.MergedReporterNoted _,
                    EvaluationEvent.MergedReporterLetGo _,
                    EvaluationEvent.MergedReporterInvited _,
                    EvaluationEvent.MergedReporterRated _ -> Stream.empty();
        };
    }

    private static Stream<ClockCommand> awaited(int itemNo, int round, Clocking clocking) {
        return Stream.of(clocking.start(ClockKind.RATE_WAIT, ClockScope.item(itemNo, round), Parties.nobody()));
    }

    /// 第三次不满意, or what the policy says: the centre reports it to the working group before the window
    /// issues anything — A-12.
    private static ClockCommand rework(EvaluationEvent.ReworkOrdered ordered, Clocking clocking) {
        ClockScope item = ClockScope.item(ordered.itemNo());
        return ReworkRounds.goToWorkingGroup(ordered.toRound(), ordered.level())
                ? clocking.start(ClockKind.WG_REPORT, item, Parties.centre())
                : clocking.start(ClockKind.REWORK_ISSUE, item, Parties.window());
    }
}
