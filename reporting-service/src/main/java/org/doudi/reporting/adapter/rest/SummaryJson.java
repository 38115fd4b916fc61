package org.doudi.reporting.adapter.rest;

import java.time.YearMonth;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;
import org.doudi.events.ReportingEvent.SummaryBreaches;
import org.doudi.events.ReportingEvent.SummaryFigure;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.month.MonthState;
import org.doudi.store.decider.Decided;

/// 月度汇总 as it was published.
record SummaryJson(String month, List<Figure> figures, List<Breaches> breaches, StaffId publishedBy) {
    static SummaryJson of(Decided<MonthState, ReportingEvent> decided) {
        MonthlySummaryPublished summary = decided.state().summary().orElseThrow();
        return new SummaryJson(
                YearMonth.from(summary.firstDay()).toString(),
                summary.figures().stream().map(Figure::of).toList(),
                summary.breaches().stream().map(Breaches::of).toList(),
                summary.by());
    }

    /// One ratio.
    record Figure(String metric, long numerator, long denominator, long typedByStaff) {
        static Figure of(SummaryFigure figure) {
            return new Figure(figure.metric(), figure.numerator(), figure.denominator(), figure.byStaff());
        }
    }

    /// M8 超期.
    record Breaches(Term clock, OrgCode unit, Term role, long count, long overdueWorkingDays) {
        static Breaches of(SummaryBreaches breaches) {
            return new Breaches(
                    Term.of(breaches.kind()),
                    breaches.unit(),
                    Term.of(breaches.role()),
                    breaches.count(),
                    breaches.overdueWorkingDays());
        }
    }
}
