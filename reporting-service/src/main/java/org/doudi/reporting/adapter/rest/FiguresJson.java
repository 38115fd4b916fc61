package org.doudi.reporting.adapter.rest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.reporting.application.Figures.Charged;
import org.doudi.reporting.application.Figures.Period;
import org.doudi.reporting.application.Figures.Ratio;

/// 指标 — §6: each with its numerator and denominator, and the addresses of exactly its cases.
record FiguresJson(Instant from, Instant before, List<RatioJson> ratios, List<BreachJson> breaches) {
    static FiguresJson of(Months months, List<Ratio> ratios, List<Charged> breaches, Names names) {
        Period period = months.period();
        Names.AsOf named = names.at(months.lastDay());
        return new FiguresJson(
                period.from(),
                period.before(),
                ratios.stream().map(ratio -> RatioJson.of(ratio, months)).toList(),
                breaches.stream()
                        .map(charged -> BreachJson.of(charged, named, months))
                        .toList());
    }

    /// One ratio.
    ///
    /// @param rate         none where nothing is counted: nought of nought is not 100%
    /// @param typedByStaff of the counted ratings
    record RatioJson(
            Term metric,
            String clause,
            long numerator,
            long denominator,
            Optional<BigDecimal> rate,
            long typedByStaff,
            String cases,
            String missed) {
        static RatioJson of(Ratio ratio, Months months) {
            String cases = "/api/v1/figures/" + MetricPath.of(ratio.metric()) + "/cases?" + months.query();
            return new RatioJson(
                    Term.of(ratio.metric()),
                    ratio.metric().clause(),
                    ratio.numerator(),
                    ratio.denominator(),
                    rate(ratio),
                    ratio.byStaff(),
                    cases,
                    cases + "&part=MISS");
        }

        /// Never rounded up: 99.996% is not 100%.
        private static Optional<BigDecimal> rate(Ratio ratio) {
            return ratio.denominator() == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(ratio.numerator())
                            .divide(BigDecimal.valueOf(ratio.denominator()), MathContext.DECIMAL64)
                            .setScale(4, RoundingMode.DOWN));
        }
    }

    /// M8 超期.
    record BreachJson(Term clock, Names.Unit unit, Term role, long count, long overdueWorkingDays, String cases) {
        static BreachJson of(Charged charged, Names.AsOf names, Months months) {
            return new BreachJson(
                    Term.of(charged.kind()),
                    names.of(charged.unit()),
                    Term.of(charged.role()),
                    charged.count(),
                    charged.overdueWorkingDays(),
                    "/api/v1/figures/m8/cases?" + months.query() + "&clock=" + charged.kind() + "&unit="
                            + charged.unit());
        }
    }
}
