package org.doudi.reporting.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.reporting.application.Figures.Measured;
import org.doudi.reporting.application.Figures.Ratio;
import org.doudi.reporting.application.Figures.Share;
import org.doudi.reporting.domain.figure.Metric;

/// Facts, counted: the counts of a metric's parts make up the metric, wherever they were counted.
///
/// @param category none of what belongs to no part
/// @param amount   in all
/// @param measured how many have an amount
public record Tally(
        Metric metric,
        Optional<String> category,
        String name,
        long all,
        long hits,
        long byStaff,
        long amount,
        long measured) {
    /// Every metric, also where nothing is counted.
    public static List<Ratio> ratios(Collection<Tally> tallies) {
        Map<Metric, List<Tally>> byMetric = tallies.stream()
                .collect(Collectors.groupingBy(Tally::metric, () -> new EnumMap<>(Metric.class), Collectors.toList()));
        return Stream.of(Metric.values())
                .map(metric -> ratio(metric, byMetric.getOrDefault(metric, List.of())))
                .toList();
    }

    public Tally plus(Tally other) {
        return new Tally(
                metric,
                category,
                later(name, other.name),
                all + other.all,
                hits + other.hits,
                byStaff + other.byStaff,
                amount + other.amount,
                measured + other.measured);
    }

    /// Of two words for the same, always the same one.
    public static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Ratio ratio(Metric metric, List<Tally> parts) {
        long hits = parts.stream().mapToLong(Tally::hits).sum();
        long all = parts.stream().mapToLong(Tally::all).sum();
        long byStaff = parts.stream().mapToLong(Tally::byStaff).sum();
        Measured amount = new Measured(
                parts.stream().mapToLong(Tally::amount).sum(),
                parts.stream().mapToLong(Tally::measured).sum());
        return new Ratio(metric, hits, all, byStaff, amount, shares(parts));
    }

    private static List<Share> shares(List<Tally> parts) {
        return parts.stream()
                .filter(part -> part.category().isPresent())
                .map(part -> new Share(part.category().orElseThrow(), part.name(), part.hits(), part.all()))
                .sorted(Comparator.comparing(Share::code))
                .toList();
    }
}
