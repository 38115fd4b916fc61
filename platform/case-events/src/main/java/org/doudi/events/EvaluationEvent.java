package org.doudi.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 评价、退回重办、回访、闭环 — the events of evaluation-service (三.5).
public sealed interface EvaluationEvent extends DomainEvent {

    /// 来源: another system sent the reflection; §10 lets it have to do with its own only. `sender` is the
    /// actor that the reflection was recorded under.
    record SourceNoted(String sender) implements EvaluationEvent {}

    /// 回避 — 四(四): what intake has ordered holds here, too.
    record EvaluationRecusalNoted(List<StaffId> persons) implements EvaluationEvent, Recusing {}

    /// 匿名反映 — A-28: nobody can be asked, so that what is done for the reporter closes unrated.
    record AnonymityNoted() implements EvaluationEvent {}

    /// 待评事项: the review has these items before it, or has made them; the case does not close without
    /// them — 三.3.
    record ItemsAwaited(List<Integer> itemNos) implements EvaluationEvent {}

    /// 待评价: what was done for the reporter has reached the stage of rating. `round` counts handlings, from 1.
    record EvaluationOpened(EvaluationSubject subject, int itemNo, int round, List<OrgCode> units)
            implements EvaluationEvent {}

    /// 邀请评价.
    record RatingInvited(int itemNo, int round, ContactMethod method, StaffId by) implements EvaluationEvent {}

    /// 评价码: whoever holds the code, and the PIN of the acceptance slip (受理单), may rate until then without
    /// an account. `codeHash` is a keyed hash; a new code takes the place of the one before.
    ///
    /// @param pinTries how many wrong PINs lock it
    /// @param duplicate 并入的反映 whose reporter holds it; none where it is the case's own
    record RatingCodeIssued(
            int itemNo, int round, String codeHash, Instant until, int pinTries, Optional<StreamId> duplicate)
            implements EvaluationEvent {}

    /// 评价密码错误: the code was right and the PIN was not, the `attempt`th time.
    ///
    /// @param duplicate as of the code
    record RatingPinRefused(int itemNo, int round, int attempt, Optional<StreamId> duplicate)
            implements EvaluationEvent {}

    /// 受理单密码已打印: who had the PIN before their eyes.
    record RatingSlipPrinted(StaffId by) implements EvaluationEvent {}

    /// 联系记录: a rating may expire only after an attempt that reached the reporter.
    record RatingAttempted(int itemNo, int round, AttemptOutcome outcome, ContactMethod method, StaffId by)
            implements EvaluationEvent {}

    /// 评价. The raw level of the source (three or five levels) is kept as it came.
    record Rated(
            EvaluationSubject subject,
            int itemNo,
            int round,
            RatingLevel level,
            int rawScale,
            int rawLevel,
            List<SealedText> reasons,
            Optional<SealedText> comment,
            RatingChannel channel,
            Rater rater,
            Optional<StaffId> typedBy,
            Instant ratedAt)
            implements EvaluationEvent {}

    /// 好差评导入: the rating of the same moment came from the platform, under its own number there.
    record RatingImported(int itemNo, int round, String platformId) implements EvaluationEvent {}

    /// 逾期未评价: unrated is a value of its own.
    record RatingExpired(EvaluationSubject subject, int itemNo, int round) implements EvaluationEvent {}

    /// 差评申诉: a unit contests the 不满意 that its handling was given. What follows from the rating goes on.
    record RatingAppealed(int itemNo, int round, OrgCode unit, SealedText reason, StaffId by)
            implements EvaluationEvent {}

    /// 差评复核: upheld, the rating does not stand in this unit's figures.
    record RatingAppealDecided(
            int itemNo, int round, OrgCode unit, AppealDecision decision, SealedText reason, StaffId by)
            implements EvaluationEvent {}

    /// 退回重办 — 三.5.
    ///
    /// @param level who answers for it, by the policy that the case began under; none of what was ordered earlier
    record ReworkOrdered(
            int itemNo, int fromRound, int toRound, List<OrgCode> units, String reason, Optional<ReworkLevel> level)
            implements EvaluationEvent {}

    /// 办结审核退回: the window looked at a completion before the reporter rated it, and it is not done.
    /// `units` are those whose part is missing; none where only what the lead brought together is.
    record CompletionSentBack(int itemNo, int round, List<OrgCode> units, SealedText reason, StaffId by)
            implements EvaluationEvent {}

    /// 书面依据重核: the reporter was dissatisfied with a “cannot”, and its basis was not looked at again
    /// yet — A-11.
    record RecheckOrdered(int itemNo, int round, String reason) implements EvaluationEvent {}

    /// 分管领导包案: from the second 不满意 on.
    record LeaderTookCase(OrgCode unit, StaffId leader, int round) implements EvaluationEvent {}

    /// 回访安排: the item goes on to a follow-up visit, or to the next one where somebody else is to be visited, too — 三.5.
    record FollowUpScheduled(int itemNo, int round) implements EvaluationEvent {}

    /// 回访 — 三.5.
    record FollowUpVisited(
            int itemNo,
            int round,
            ContactMethod method,
            ReplySatisfaction satisfaction,
            SealedText text,
            StaffId by,
            int attempt)
            implements EvaluationEvent {}

    /// 回访未联系上. The third one, on another day, ends the trying.
    record FollowUpFailed(int itemNo, int round, ContactMethod method, StaffId by, int attempt, LocalDate on)
            implements EvaluationEvent {}

    /// 本项了结: one of several items has ended, and another is still open — 三.3.
    record ItemClosed(
            int itemNo, ClosureKind kind, Optional<RatingLevel> finalLevel, int round, Optional<ChiefDecision> decision)
            implements EvaluationEvent {}

    /// 闭环: the last open item has ended, and the case with it. `kind` and `decision` are that item's;
    /// `finalLevel` is the worst of all items, and absent where none is bad and one was not rated.
    record CaseClosed(ClosureKind kind, Optional<RatingLevel> finalLevel, int rounds, Optional<ChiefDecision> decision)
            implements EvaluationEvent {}

    /// 并入的反映人 — A-22: a case that was merged goes on as its master, and so does what its reporter says of it. It
    /// stands on the master's stream, beside what the master's own reporter says, and counts in no figure: two
    /// reflections of one matter count once.
    sealed interface MergedReporterEvent extends EvaluationEvent {
        /// 并入的反映.
        StreamId duplicate();
    }

    /// 并入留存: intake has taken it in.
    record MergedReporterNoted(StreamId duplicate) implements MergedReporterEvent {}

    /// 移出留存: intake has let it go.
    record MergedReporterLetGo(StreamId duplicate) implements MergedReporterEvent {}

    /// 邀请并入的反映人评价.
    record MergedReporterInvited(StreamId duplicate, int itemNo, int round, ContactMethod method, StaffId by)
            implements MergedReporterEvent {}

    /// 并入的反映人评价, once for each item and round. The texts are closed to that reporter's own key.
    record MergedReporterRated(
            StreamId duplicate,
            int itemNo,
            int round,
            RatingLevel level,
            int rawScale,
            int rawLevel,
            List<SealedText> reasons,
            Optional<SealedText> comment,
            RatingChannel channel,
            Rater rater,
            Optional<StaffId> typedBy,
            Instant ratedAt)
            implements MergedReporterEvent {}

    /// 回访并入的反映人, who was dissatisfied — 三.5.
    record MergedReporterVisited(
            StreamId duplicate,
            int itemNo,
            int round,
            ContactMethod method,
            ReplySatisfaction satisfaction,
            SealedText text,
            StaffId by,
            int attempt)
            implements MergedReporterEvent {}

    /// 回访并入的反映人未联系上. The third one, on another day, ends the trying.
    record MergedReporterMissed(
            StreamId duplicate, int itemNo, int round, ContactMethod method, StaffId by, int attempt, LocalDate on)
            implements MergedReporterEvent {}

    /// 值班长结案: closed although the follow-up visit found the reporter dissatisfied — 三.5.
    record ChiefDecision(StaffId by, SealedText reason) {}

    /// What is being rated.
    enum EvaluationSubject implements Named {
        ON_SITE("当场办结"),
        HANDLING("办理结果"),
        CANNOT("不能办答复"),
        SUPERIOR("上级办理"),
        WORKING_GROUP("工作组研究");

        private final String chinese;

        EvaluationSubject(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// 复核结果.
    enum AppealDecision implements Named {
        UPHELD("申诉成立"),
        DISMISSED("申诉不成立");

        private final String chinese;

        AppealDecision(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// Whether the reporter was reached.
    enum AttemptOutcome implements Named {
        REACHED("已联系上"),
        NOT_REACHED("未联系上");

        private final String chinese;

        AttemptOutcome(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }
}
