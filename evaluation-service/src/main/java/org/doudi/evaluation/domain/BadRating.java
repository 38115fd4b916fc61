package org.doudi.evaluation.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.EvaluationEvent.AppealDecision;
import org.doudi.events.OrgCode;

/// 差评 — 三.5: a 不满意, whose work it was given for, and who contests it.
///
/// @param units   who did it
/// @param appeals none of a unit that has not contested it
public record BadRating(int itemNo, int round, List<OrgCode> units, Map<OrgCode, Standing> appeals) {
    public BadRating {
        units = List.copyOf(units);
        appeals = Map.copyOf(appeals);
    }

    /// 申诉状态.
    public enum Standing {
        OPEN,
        UPHELD,
        DISMISSED;

        public static Standing of(AppealDecision decision) {
            return switch (decision) {
                case UPHELD -> UPHELD;
                case DISMISSED -> DISMISSED;
            };
        }
    }

    boolean is(int item, int ofRound) {
        return itemNo == item && round == ofRound;
    }

    Optional<Standing> appealOf(OrgCode unit) {
        return Optional.ofNullable(appeals.get(unit));
    }

    BadRating with(OrgCode unit, Standing standing) {
        Map<OrgCode, Standing> next = new HashMap<>(appeals);
        next.put(unit, standing);
        return new BadRating(itemNo, round, units, next);
    }
}
