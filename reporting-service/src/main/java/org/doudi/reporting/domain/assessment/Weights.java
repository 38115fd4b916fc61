package org.doudi.reporting.domain.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.events.AssessmentItem;

/// 分值 — 六(二): how many of 100 points each item can bring. The plan sets none: these are an assumption.
public record Weights(Map<AssessmentItem, Integer> points) {
    private static final int WHOLE = 100;
    public static final Weights USUAL = new Weights(Map.of(
            AssessmentItem.ON_TIME, 40,
            AssessmentItem.SATISFACTION, 25,
            AssessmentItem.PUNCTUALITY, 15,
            AssessmentItem.LEADERS_VISITS, 10,
            AssessmentItem.CONDUCT, 10));

    public Weights {
        points = Map.copyOf(points);
        if (points.values().stream().anyMatch(weight -> weight < 0)
                || points.values().stream().mapToInt(Integer::intValue).sum() != WHOLE) {
            throw new IllegalArgumentException("年度考核各项分值应不小于0，合计" + WHOLE + ": " + points);
        }
    }

    /// The usual ones, with what is set otherwise.
    public static Weights with(Map<AssessmentItem, Integer> set) {
        Map<AssessmentItem, Integer> points = new EnumMap<>(USUAL.points());
        points.putAll(set);
        return new Weights(points);
    }

    int of(AssessmentItem item) {
        return points.getOrDefault(item, 0);
    }

    /// Those that count at all.
    Stream<AssessmentItem> items() {
        return Stream.of(AssessmentItem.values()).filter(item -> of(item) > 0);
    }
}
