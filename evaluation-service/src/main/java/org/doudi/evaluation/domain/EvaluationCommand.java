package org.doudi.evaluation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationState.Subject;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// What can be asked of this stage.
public sealed interface EvaluationCommand {

    /// 待评价: another stage has done its part.
    record Open(Subject subject, Opening opening) implements EvaluationCommand {}

    /// 邀请评价.
    record Invite(ContactMethod method, StaffId by) implements EvaluationCommand {}

    /// 联系记录.
    record Attempt(AttemptOutcome outcome, ContactMethod method, StaffId by) implements EvaluationCommand {}

    /// 评价, in the scale of its source.
    record Rate(
            RawRating raw,
            List<SealedText> reasons,
            Optional<SealedText> comment,
            RatingChannel channel,
            Rater rater,
            Optional<StaffId> typedBy,
            Instant now)
            implements EvaluationCommand {}

    /// 等待评价届满.
    record Expire() implements EvaluationCommand {}

    /// 回访: the reporter was reached.
    record Visit(ContactMethod method, ReplySatisfaction satisfaction, SealedText text, StaffId by)
            implements EvaluationCommand {}

    /// 回访未联系上.
    record FailToVisit(ContactMethod method, StaffId by, Instant now) implements EvaluationCommand {}

    /// 分管领导包案.
    record TakeCase(OrgCode unit, StaffId leader) implements EvaluationCommand {}

    /// 值班长结案, after a follow-up visit that found the reporter dissatisfied.
    record Close(StaffId by, String reason) implements EvaluationCommand {}

    /// Whether the result is rated, or followed up at once.
    enum Opening {
        TO_BE_RATED,
        TO_BE_VISITED
    }
}
