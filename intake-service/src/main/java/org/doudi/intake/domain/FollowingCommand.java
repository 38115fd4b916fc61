package org.doudi.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.HotlineStatus;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.StreamId;

/// 跟随其他环节: what happened elsewhere brings the case before the centre. Harmless when it comes again.
public sealed interface FollowingCommand extends IntakeCommand {
    /// 现场协商逾期 — 三.2.
    record ConsultationTimedOut() implements FollowingCommand {}

    /// 交办承诺逾期 — 五(三).
    record PromiseMissed() implements FollowingCommand {}

    /// 逾期未补材料 — 四(二).
    record MaterialsNotBrought(Instant agreedAt) implements FollowingCommand {}

    /// 承诺逾期 — 四(三).
    record ToleranceRanOut(OrgCode unit, Instant promisedAt) implements FollowingCommand {}

    /// 结果回传12345 — 二(五): a step that another stage has taken.
    ///
    /// @param itemNos none where it is about the whole case
    record TellHotline(HotlineStatus status, List<Integer> itemNos, Optional<RatingLevel> rating)
            implements FollowingCommand {
        public TellHotline {
            itemNos = List.copyOf(itemNos);
        }
    }

    /// 同意撤回: routing had the case, and lets it go.
    record WithdrawalGranted() implements FollowingCommand {}

    /// 同意并单: routing had the case, and lets it go.
    record MergerGranted(StreamId master) implements FollowingCommand {}

    /// 不能并单: something of the case was done before.
    record MergerDenied(StreamId master) implements FollowingCommand {}

    /// 闭环: evaluation has closed the case.
    record CaseEnded(Instant closedAt) implements FollowingCommand {}

    /// 归档 — 三.7: oversight has filed the case.
    record NoteArchival(NumberTemplate archiveNo) implements FollowingCommand {}

    /// 交办未能派发 — 五(三): routing has nobody to give the order to.
    record OrderRefused() implements FollowingCommand {}

    /// 对当场答复评价不满意 — 三.2, 三.5.
    record ReplyRatedDissatisfied() implements FollowingCommand {}
}
