package org.doudi.reporting.adapter.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.doudi.papers.form.MonthlyReport;
import org.doudi.papers.form.MonthlyReport.Breach;
import org.doudi.papers.form.MonthlyReport.Figure;
import org.doudi.papers.form.MonthlyReport.Part;
import org.doudi.papers.form.MonthlyReport.Problem;
import org.doudi.papers.form.MonthlyReport.UnitFigure;
import org.doudi.papers.form.MonthlyReport.Visits;
import org.doudi.reporting.adapter.rest.sheet.Cell;
import org.doudi.reporting.adapter.rest.sheet.Column;
import org.doudi.reporting.adapter.rest.sheet.Sheet;

/// 月报 as a spreadsheet: a sheet for each of its tables, with numbers that can be counted on with.
final class SummarySheets {
    private SummarySheets() {}

    static List<Sheet<?>> of(MonthlyReport report) {
        return List.of(
                new Sheet<>(
                        "主要指标",
                        List.of(
                                text("指标", 20, Figure::name),
                                text("条款", 8, Figure::clause),
                                count("分子", Figure::numerator),
                                count("分母", Figure::denominator),
                                new Column<>(
                                        "比率", 10, figure -> either(figure.rate().map(Cell.Rate::new))),
                                count("代录评价", Figure::typedByStaff),
                                new Column<>(
                                        "平均",
                                        10,
                                        figure -> either(figure.average().map(Cell.Amount::new)))),
                        report.figures()),
                new Sheet<>(
                        "指标分项",
                        List.of(
                                text("指标", 20, Part::figure),
                                text("其中", 28, Part::name),
                                count("分子", Part::numerator),
                                count("分母", Part::denominator)),
                        report.parts()),
                new Sheet<>(
                        "超期情况",
                        List.of(
                                text("单位", 28, Breach::unit),
                                text("责任", 12, Breach::role),
                                text("时限", 16, Breach::clock),
                                count("次数", Breach::count),
                                count("超期工作日", Breach::overdueWorkingDays)),
                        report.breaches()),
                new Sheet<>(
                        "各部门情况",
                        List.of(
                                text("单位", 28, UnitFigure::unit),
                                text("指标", 20, UnitFigure::figure),
                                count("分子", UnitFigure::numerator),
                                count("分母", UnitFigure::denominator),
                                count("代录评价", UnitFigure::typedByStaff)),
                        report.units()),
                new Sheet<>(
                        "领导体验办事", List.of(text("单位", 28, Visits::unit), count("次数", Visits::visits)), report.visits()),
                new Sheet<>(
                        "同类问题",
                        List.of(
                                text("问题", 40, Problem::name),
                                text("原因", 20, Problem::cause),
                                count("件数", Problem::count)),
                        report.problems()));
    }

    private static <T> Column<T> text(String title, int width, Function<T, String> text) {
        return new Column<>(title, width, row -> new Cell.Text(text.apply(row)));
    }

    private static <T> Column<T> count(String title, ToLongFunction<T> count) {
        return new Column<>(title, 12, row -> new Cell.Count(count.applyAsLong(row)));
    }

    private static Cell either(Optional<? extends Cell> cell) {
        return cell.<Cell>map(given -> given).orElseGet(Cell.Empty::new);
    }
}
