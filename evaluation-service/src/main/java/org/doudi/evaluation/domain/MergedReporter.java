package org.doudi.evaluation.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doudi.evaluation.domain.ItemState.Visits;
import org.doudi.evaluation.domain.Past.Visited;
import org.doudi.events.RatingLevel;

/// 并入的反映人 — A-22: what the reporter of a merged case said of each item.
///
/// @param said by the item's number, what was said last
record MergedReporter(Map<Integer, Said> said) {
    static final MergedReporter SILENT = new MergedReporter(Map.of());

    MergedReporter {
        said = Map.copyOf(said);
    }

    MergedReporter with(int itemNo, Said next) {
        Map<Integer, Said> all = new TreeMap<>(said);
        all.put(itemNo, next);
        return new MergedReporter(all);
    }

    /// None of another round.
    Optional<Said> of(int itemNo, int round) {
        return Optional.ofNullable(said.get(itemNo)).filter(it -> it.round() == round);
    }

    /// A rating, and what came of the visit that a 不满意 is owed.
    record Said(int round, RatingLevel level, Visited visited, Visits visits) {
        static Said now(int round, RatingLevel level) {
            return new Said(round, level, Visited.NOT_YET, Visits.NONE);
        }

        Said with(Visited found) {
            return new Said(round, level, found, visits);
        }

        Said with(Visits tried) {
            return new Said(round, level, visited, tried);
        }

        /// 三.5: after every 差评 the reporter is visited, or tried often enough.
        boolean isVisitOwed() {
            return level == RatingLevel.DISSATISFIED && visited != Visited.SATISFIED && !visits.exhausted();
        }
    }
}
