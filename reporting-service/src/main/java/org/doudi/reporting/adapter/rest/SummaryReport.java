package org.doudi.reporting.adapter.rest;

import java.time.YearMonth;
import org.doudi.events.StaffId;
import org.doudi.papers.form.MonthlyReport;
import org.doudi.papers.form.MonthlyReport.Breach;
import org.doudi.papers.form.MonthlyReport.Figure;
import org.doudi.papers.form.MonthlyReport.Part;
import org.doudi.papers.form.MonthlyReport.Problem;
import org.doudi.papers.form.MonthlyReport.Publication;
import org.doudi.papers.form.MonthlyReport.UnitFigure;
import org.doudi.papers.form.MonthlyReport.Visits;
import org.doudi.reporting.adapter.rest.FiguresJson.RatioJson;

/// 月报: the answer that programs read, in the words that people print.
final class SummaryReport {
    private SummaryReport() {}

    static MonthlyReport of(MonthJson month) {
        FiguresJson figures = month.figures();
        return new MonthlyReport(
                YearMonth.parse(month.month()),
                figures.before(),
                new Publication(
                        month.centre().name(),
                        month.centre().code(),
                        month.publishedBy().map(StaffId::value).orElse(""),
                        month.publishedAt().orElse(figures.before())),
                figures.ratios().stream().map(SummaryReport::figure).toList(),
                figures.ratios().stream()
                        .flatMap(ratio -> ratio.parts().stream()
                                .map(part -> new Part(
                                        ratio.metric().name(),
                                        part.part().name(),
                                        part.numerator(),
                                        part.denominator())))
                        .toList(),
                figures.breaches().stream()
                        .map(each -> new Breach(
                                each.unit().name(),
                                each.role().name(),
                                each.clock().name(),
                                each.count(),
                                each.overdueWorkingDays()))
                        .toList(),
                month.units().stream()
                        .flatMap(unit -> unit.figures().stream()
                                .map(share -> new UnitFigure(
                                        unit.unit().name(),
                                        share.metric().name(),
                                        share.numerator(),
                                        share.denominator(),
                                        share.typedByStaff())))
                        .toList(),
                figures.visits().stream()
                        .map(each -> new Visits(each.unit().name(), each.visits()))
                        .toList(),
                month.problems().stream()
                        .map(each -> new Problem(each.name(), each.cause().name(), each.count()))
                        .toList());
    }

    private static Figure figure(RatioJson ratio) {
        return new Figure(
                ratio.metric().name(),
                ratio.clause(),
                ratio.numerator(),
                ratio.denominator(),
                ratio.rate(),
                ratio.typedByStaff(),
                ratio.average());
    }
}
