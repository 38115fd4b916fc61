package org.doudi.evaluation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    record Invite(Staff by, WhichItem item, ContactMethod method, NewCode code) implements RatingCommand {}

    /// 打印受理单密码: told before it is shown.
    record PrintSlip(Staff by) implements RatingCommand {}

    /// 凭码评价.
    record RateByCode(
            String codeHash,
            Pin pin,
            RawRating raw,
            List<SealedText> reasons,
            Optional<SealedText> comment,
            RatingChannel channel,
            Instant now)
            implements RatingCommand {}

    /// 好差评导入.
    ///
    /// @param platformId the platform's own number of the rating
    /// @param openedAt   since when each item has waited in its present round
    /// @param merged     并入的反映 whose number the platform gave; none where the case goes on by itself
    record ImportRating(
            String platformId,
            WhichItem item,
            RawRating raw,
            List<SealedText> reasons,
            Optional<SealedText> comment,
            Instant ratedAt,
            Map<Integer, Instant> openedAt,
            Optional<MergedCase> merged)
            implements RatingCommand {
        public ImportRating {
            openedAt = Map.copyOf(openedAt);
        }
    }

    /// 评价码, made outside: chance and keys are none of the domain's.
    record NewCode(String hash, Instant until, int pinTries) {}

    /// Whether the PIN was that of the case's slip.
    enum Pin {
        RIGHT,
        WRONG
    }

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
