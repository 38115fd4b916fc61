package org.doudi.evaluation.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.doudi.evaluation.domain.WhichRating;
import org.doudi.events.EvaluationEvent.AppealDecision;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;
import org.jspecify.annotations.Nullable;

/// What requests say about a contested rating. Item and round are named where several are open.
final class AppealBodies {
    private AppealBodies() {}

    /// 差评申诉.
    record Made(
            @ItemNo @Nullable Integer itemNo,

            @Positive(message = "轮次从1起") @Nullable Integer round,

            @Words(max = 1_000) String reason) {
        WhichRating rating() {
            return which(itemNo, round);
        }
    }

    /// 差评复核.
    record Decided(
            @UnitCode String unit,
            @ItemNo @Nullable Integer itemNo,

            @Positive(message = "轮次从1起") @Nullable Integer round,

            @NotNull(message = "请选择复核结果") AppealDecision decision,
            @Words(max = 1_000) String reason) {
        WhichRating rating() {
            return which(itemNo, round);
        }
    }

    private static WhichRating which(@Nullable Integer itemNo, @Nullable Integer round) {
        return new WhichRating(Optional.ofNullable(itemNo), Optional.ofNullable(round));
    }
}
