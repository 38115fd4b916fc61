package org.doudi.evaluation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.SealedText;

/// 评价 — 三.5.
public sealed interface RatingCommand extends EvaluationCommand {
    /// 邀请评价.
    record Invite(Staff by, WhichItem item, ContactMethod method) implements RatingCommand {}

    /// 联系记录.
    record Attempt(Staff by, WhichItem item, AttemptOutcome outcome, ContactMethod method) implements RatingCommand {}

    /// 评价, in the scale of its source.
    record Rate(
            Speaker by,
            WhichItem item,
            RawRating raw,
            List<SealedText> reasons,
            Optional<SealedText> comment,
            RatingChannel channel,
            Rater rater,
            Instant now)
            implements RatingCommand {}
}
