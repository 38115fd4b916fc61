package org.doudi.evaluation.adapter.kafka;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.application.ImportingRatings.PlatformRating;
import org.doudi.evaluation.domain.RawRating;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Moment.Tense;
import org.doudi.store.rest.input.Words;

/// 好差评 as the platform sends it; `schemas/rating-import.v1.json` tells it to the platform.
///
/// @param level 1 非常满意 to 5 非常不满意
record RatingMessage(
        @NotNull @Pattern(regexp = "[!-~]{1,64}") String ratingId,
        @Words(max = 64) String caseNo,
        Optional<@ItemNo Integer> itemNo,
        @Min(1) @Max(5) int level,
        Optional<@Size(max = 20) List<@Words(max = 200) String>> reasons,
        Optional<@GivenWords String> comment,
        @NotNull @Moment(Tense.PAST) Instant ratedAt) {
    private static final int LEVELS = 5;

    PlatformRating rating() {
        return new PlatformRating(
                ratingId,
                caseNo.strip(),
                itemNo,
                new RawRating(LEVELS, level),
                reasons.orElse(List.of()),
                comment,
                ratedAt);
    }

    @Override
    public String toString() {
        return "［评价］";
    }
}
