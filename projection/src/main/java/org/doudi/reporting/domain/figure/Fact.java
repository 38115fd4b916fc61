package org.doudi.reporting.domain.figure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.view.Rating.Typing;

/// 计数事实: one case's share in a figure's denominator, and whether it is in the numerator too.
///
/// @param key    what of the case is counted: an item's round, a rating's round
/// @param at     the instant that puts it into a period
/// @param alsoAt a second one: 应办结 or 办结 falls in the period
/// @param units  the departments that the figure is also theirs of
public record Fact(
        Metric metric,
        String key,
        Instant at,
        Optional<Instant> alsoAt,
        Score score,
        Typing typed,
        List<OrgCode> units) {
    public Fact {
        units = List.copyOf(units);
    }

    /// In the numerator or not.
    public enum Score {
        HIT,
        MISS;

        static Score of(boolean hit) {
            return hit ? HIT : MISS;
        }
    }
}
