package org.doudi.reporting.domain.figure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.Named;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.view.Rating.Typing;

/// 计数事实: one case's share in a figure's denominator, and whether it is in the numerator too.
///
/// @param key    what of the case is counted: an item's round, a rating's round
/// @param at     the instant that puts it into a period
/// @param alsoAt a second one: 应办结 or 办结 falls in the period
/// @param units  the departments that the figure is also theirs of
/// @param kind   the part of the figure that it belongs to, where the figure is split: a reason, an outcome, a matter
/// @param amount what is measured of it, where anything is: used working days, rounds
public record Fact(
        Metric metric,
        String key,
        Instant at,
        Optional<Instant> alsoAt,
        Score score,
        Typing typed,
        List<OrgCode> units,
        Optional<Kind> kind,
        Optional<Integer> amount) {
    public Fact {
        units = List.copyOf(units);
    }

    static Fact of(Metric metric, String key, Instant at, Score score, List<OrgCode> units) {
        return new Fact(
                metric,
                key,
                at,
                Optional.empty(),
                score,
                Typing.BY_REPORTER,
                units,
                Optional.empty(),
                Optional.empty());
    }

    Fact alsoAt(Optional<Instant> second) {
        return new Fact(metric, key, at, second, score, typed, units, kind, amount);
    }

    Fact typed(Typing by) {
        return new Fact(metric, key, at, alsoAt, score, by, units, kind, amount);
    }

    Fact in(Kind part) {
        return new Fact(metric, key, at, alsoAt, score, typed, units, Optional.of(part), amount);
    }

    Fact measuring(Optional<Integer> number) {
        return new Fact(metric, key, at, alsoAt, score, typed, units, kind, number);
    }

    /// A part of a figure, and the word that people read for it.
    public record Kind(String code, String name) {
        static <T extends Enum<T> & Named> Kind of(T term) {
            return new Kind(term.name(), term.chinese());
        }
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
