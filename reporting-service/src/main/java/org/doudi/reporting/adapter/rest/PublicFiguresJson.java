package org.doudi.reporting.adapter.rest;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.reporting.application.PublicFigures.Month;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.publicity.Disclosure;

/// 公开指标 — 六(三). What is missing is under five, or would tell of something that is.
record PublicFiguresJson(String centre, List<MonthJson> months) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static PublicFiguresJson of(String centre, List<Month> months, Names names) {
        return new PublicFiguresJson(
                centre, months.stream().map(month -> MonthJson.of(month, names)).toList());
    }

    /// 一个月.
    record MonthJson(String month, List<FigureJson> figures) {
        static MonthJson of(Month month, Names all) {
            Names.AsOf names =
                    all.at(month.month().atEndOfMonth().atStartOfDay(SHANGHAI).toInstant());
            return new MonthJson(
                    month.month().toString(),
                    Stream.of(Metric.values())
                            .flatMap(metric ->
                                    Optional.ofNullable(month.figures().get(metric))
                                            .map(shown -> FigureJson.of(metric, shown, names))
                                            .stream())
                            .toList());
        }
    }

    /// 一项指标.
    ///
    /// @param all  of how many
    /// @param hits how many as they should be
    record FigureJson(Term metric, String clause, Optional<Long> all, Optional<Long> hits, List<UnitJson> units) {
        static FigureJson of(Metric metric, Disclosure shown, Names.AsOf names) {
            return new FigureJson(
                    Term.of(metric),
                    metric.clause(),
                    shown.total().all(),
                    shown.total().hits(),
                    shown.units().entrySet().stream()
                            .map(unit -> new UnitJson(
                                    names.of(unit.getKey()),
                                    unit.getValue().all(),
                                    unit.getValue().hits()))
                            .sorted(Comparator.comparing(
                                    (UnitJson unit) -> unit.unit().code()))
                            .toList());
        }
    }

    /// 一个单位.
    record UnitJson(Names.Unit unit, long all, long hits) {}

    /// For the page: each figure of each month as a line of words.
    record Line(String month, String name, String all, String rate) {}

    public List<Line> lines() {
        return months.stream()
                .flatMap(month -> month.figures().stream()
                        .flatMap(figure -> Stream.concat(
                                Stream.of(new Line(
                                        month.month(),
                                        figure.metric().name(),
                                        figure.all().map(all -> all + "件").orElse(FEW),
                                        rate(figure.all(), figure.hits()))),
                                figure.units().stream()
                                        .map(unit -> new Line(
                                                month.month(),
                                                figure.metric().name() + "（"
                                                        + unit.unit().name() + "）",
                                                unit.all() + "件",
                                                rate(Optional.of(unit.all()), Optional.of(unit.hits())))))))
                .toList();
    }

    private static final String FEW = "不足5件，不公布";

    private static String rate(Optional<Long> all, Optional<Long> hits) {
        return hits.flatMap(hit -> all.map(of -> of == 0 ? "—" : percent(hit, of)))
                .orElse(FEW);
    }

    /// Cut, not rounded: 99.96% is not 100%.
    private static String percent(long hits, long all) {
        long thousandths = hits * 1000 / all;
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }
}
