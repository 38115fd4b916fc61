package org.doudi.reporting.adapter.rest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.Figures.Charged;
import org.doudi.reporting.application.Figures.Counted;
import org.doudi.reporting.application.Figures.Measured;
import org.doudi.reporting.application.Figures.Ratio;
import org.doudi.reporting.application.Figures.Share;
import org.doudi.reporting.domain.month.Attendance;

/// 指标 — §6: each with its numerator and denominator, and the addresses of exactly its cases.
///
/// @param visits M10; none where a matter or a channel is asked for
record FiguresJson(
        Instant from,
        Instant before,
        SeenJson seen,
        List<RatioJson> ratios,
        List<BreachJson> breaches,
        List<VisitsJson> visits) {
    static FiguresJson of(Asked asked, SeenJson seen, Counted counted, List<Attendance> visits, Names names) {
        Period period = asked.scope().period();
        Names.AsOf named = names.at(asked.months().lastDay());
        return new FiguresJson(
                period.from(),
                period.before(),
                seen,
                counted.ratios().stream()
                        .map(ratio -> RatioJson.of(ratio, asked))
                        .toList(),
                counted.breaches().stream()
                        .map(charged -> BreachJson.of(charged, named, asked))
                        .toList(),
                visits.stream().map(each -> VisitsJson.of(each, named)).toList());
    }

    /// One ratio.
    ///
    /// @param rate         none where nothing is counted: nought of nought is not 100%
    /// @param typedByStaff of the counted ratings
    /// @param average      for example used working days, of what has been measured
    record RatioJson(
            Term metric,
            String clause,
            long numerator,
            long denominator,
            Optional<BigDecimal> rate,
            long typedByStaff,
            Optional<BigDecimal> average,
            String cases,
            String missed,
            List<PartJson> parts) {
        static RatioJson of(Ratio ratio, Asked asked) {
            String path = MetricPath.of(ratio.metric());
            return new RatioJson(
                    Term.of(ratio.metric()),
                    ratio.metric().clause(),
                    ratio.numerator(),
                    ratio.denominator(),
                    ratio.metric().onlyCounts()
                            ? Optional.empty()
                            : quotient(ratio.numerator(), ratio.denominator(), 4),
                    ratio.byStaff(),
                    average(ratio.amount()),
                    asked.address(path),
                    asked.address(path, "part=MISS"),
                    ratio.shares().stream()
                            .map(share -> PartJson.of(share, path, asked))
                            .toList());
        }

        private static Optional<BigDecimal> average(Measured amount) {
            return quotient(amount.total(), amount.of(), 2);
        }

        /// Never rounded up: 99.996% is not 100%.
        private static Optional<BigDecimal> quotient(long of, long by, int digits) {
            return by == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(of)
                            .divide(BigDecimal.valueOf(by), MathContext.DECIMAL64)
                            .setScale(digits, RoundingMode.DOWN));
        }
    }

    /// 其中.
    record PartJson(Term part, long numerator, long denominator, String cases) {
        static PartJson of(Share share, String path, Asked asked) {
            return new PartJson(
                    new Term(share.code(), share.name()),
                    share.numerator(),
                    share.denominator(),
                    asked.address(path, Asked.parameter("category", share.code())));
        }
    }

    /// M8 超期.
    record BreachJson(Term clock, Names.Unit unit, Term role, long count, long overdueWorkingDays, String cases) {
        static BreachJson of(Charged charged, Names.AsOf names, Asked asked) {
            return new BreachJson(
                    Term.of(charged.kind()),
                    names.of(charged.unit()),
                    Term.of(charged.role()),
                    charged.count(),
                    charged.overdueWorkingDays(),
                    asked.of(charged.unit()).address("m8", "clock=" + charged.kind(), "role=" + charged.role()));
        }
    }

    /// M10 领导体验, of one department in one month.
    record VisitsJson(Names.Unit unit, String month, long visits) {
        static VisitsJson of(Attendance attendance, Names.AsOf names) {
            return new VisitsJson(
                    names.of(attendance.unit()),
                    YearMonth.from(attendance.firstDay()).toString(),
                    attendance.visits());
        }
    }
}
