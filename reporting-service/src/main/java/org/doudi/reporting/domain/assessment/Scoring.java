package org.doudi.reporting.domain.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.AssessmentEvent.ScoreItem;
import org.doudi.events.AssessmentItem;
import org.doudi.reporting.domain.assessment.UnitYear.Of;

/// 评分 — 六(二). A ratio brings its part of the points; each breach takes a tenth of them away, each time that
/// somebody is to answer the half. Of what nothing was to be counted brings nothing and costs nothing: the rest is
/// counted as the whole.
public final class Scoring {
    private static final long HUNDREDTHS = 100;
    private static final int WHOLE = 100;
    private static final int BREACHES = 10;
    private static final int ACCOUNTS = 2;

    private Scoring() {}

    public static List<ScoreItem> of(UnitYear year, Weights weights) {
        return weights.items()
                .flatMap(item -> item(item, year, weights.of(item)).stream())
                .toList();
    }

    /// In hundredths of a point, of 100 points.
    public static int total(List<ScoreItem> items) {
        int weights = items.stream().mapToInt(ScoreItem::weight).sum();
        long scored = items.stream().mapToLong(ScoreItem::hundredths).sum();
        return weights == 0 ? 0 : Math.toIntExact(scored * WHOLE / weights);
    }

    private static Optional<ScoreItem> item(AssessmentItem item, UnitYear year, int weight) {
        return switch (item) {
            case ON_TIME -> ratio(item, year.onTime(), weight);
            case SATISFACTION -> ratio(item, year.satisfied(), weight);
            case LEADERS_VISITS -> ratio(item, year.visits(), weight);
            case PUNCTUALITY -> Optional.of(deducted(item, year.breaches(), BREACHES, weight));
            case CONDUCT -> Optional.of(deducted(item, year.accountable(), ACCOUNTS, weight));
        };
    }

    private static Optional<ScoreItem> ratio(AssessmentItem item, Of of, int weight) {
        return Stream.of(of)
                .filter(counted -> counted.all() > 0)
                .map(counted -> new ScoreItem(
                        item,
                        weight,
                        counted.count(),
                        counted.all(),
                        Math.toIntExact(weight * HUNDREDTHS * counted.count() / counted.all())))
                .findFirst();
    }

    /// @param most how often it can happen until nothing is left
    private static ScoreItem deducted(AssessmentItem item, long count, int most, int weight) {
        long left = Math.max(0, most - count);
        return new ScoreItem(item, weight, count, most, Math.toIntExact(weight * HUNDREDTHS * left / most));
    }
}
