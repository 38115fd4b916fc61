package org.doudi.evaluation.domain;

import org.doudi.decide.Refusal;
import org.doudi.events.RatingLevel;

/// 原始评价: the level as its source gave it, 1 the best. Three levels are the plan's (三.5); five are those of 好差评, of
/// which the last two are 差评.
///
/// @param scale 3 or 5
public record RawRating(int scale, int level) {
    public RawRating {
        if (scale != 3 && scale != 5) {
            throw Refusal.invalid("rating.scale-unknown", "三.5", "评价等级应为三级或五级");
        }
        if (level < 1 || level > scale) {
            throw Refusal.invalid("rating.level-unknown", "三.5", "评价等级应在1到" + scale + "之间");
        }
    }

    RatingLevel mapped() {
        return switch (scale == 3 ? level : fiveToThree()) {
            case 1 -> RatingLevel.SATISFIED;
            case 2 -> RatingLevel.BASICALLY_SATISFIED;
            default -> RatingLevel.DISSATISFIED;
        };
    }

    /// 非常满意、满意 → 满意; 基本满意 → 基本满意; 不满意、非常不满意 → 不满意.
    private int fiveToThree() {
        return switch (level) {
            case 1, 2 -> 1;
            case 3 -> 2;
            default -> 3;
        };
    }
}
