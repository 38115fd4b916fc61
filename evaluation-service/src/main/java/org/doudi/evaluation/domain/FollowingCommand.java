package org.doudi.evaluation.domain;

import java.util.List;
import java.util.Optional;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// 跟随其他环节: what happened elsewhere. Harmless when it comes again.
public sealed interface FollowingCommand extends EvaluationCommand {
    /// 来源: another system sent the reflection.
    record NoteSource(String sender) implements FollowingCommand {}

    /// 匿名反映 — A-28.
    record NoteAnonymity() implements FollowingCommand {}

    /// 回避 — 四(四): intake has ordered it.
    record NoteRecusal(List<StaffId> persons) implements FollowingCommand {
        public NoteRecusal {
            persons = List.copyOf(persons);
        }
    }

    /// 待评事项: the review has these items before it, or has made them.
    record AwaitItems(List<Integer> itemNos) implements FollowingCommand {}

    /// 待评价: another stage has done its part of an item.
    ///
    /// @param round as the other stage counts it; where it does not say, the round that the item is in
    record Open(EvaluationSubject kind, int itemNo, Optional<Integer> round, List<OrgCode> units, Opening opening)
            implements FollowingCommand {}

    /// 等待评价届满.
    record Expire(int itemNo, int round) implements FollowingCommand {}

    /// 并入 — A-22: intake has taken a case in.
    record NoteMerged(StreamId duplicate) implements FollowingCommand {}

    /// 移出 — A-22: intake has let it go.
    record NoteLetGo(StreamId duplicate) implements FollowingCommand {}

    /// Whether the result is rated, or followed up at once.
    enum Opening {
        TO_BE_RATED,
        TO_BE_VISITED
    }
}
