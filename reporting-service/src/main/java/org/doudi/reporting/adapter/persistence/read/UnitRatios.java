package org.doudi.reporting.adapter.persistence.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.OrgCode;
import org.doudi.reporting.application.Figures.UnitRatio;
import org.doudi.reporting.domain.figure.Metric;

/// Each department's shares, added up.
public final class UnitRatios {
    private UnitRatios() {}

    public static List<UnitRatio> of(Stream<UnitRatio> shares) {
        Map<Whose, UnitRatio> sums = shares.collect(Collectors.toMap(Whose::of, share -> share, UnitRatios::added));
        return sums.values().stream()
                .sorted(Comparator.comparing((UnitRatio sum) -> sum.unit().value())
                        .thenComparing(UnitRatio::metric))
                .toList();
    }

    public static UnitRatio added(UnitRatio one, UnitRatio other) {
        return new UnitRatio(
                one.unit(),
                one.metric(),
                one.numerator() + other.numerator(),
                one.denominator() + other.denominator(),
                one.byStaff() + other.byStaff());
    }

    private record Whose(OrgCode unit, Metric metric) {
        static Whose of(UnitRatio share) {
            return new Whose(share.unit(), share.metric());
        }
    }
}
