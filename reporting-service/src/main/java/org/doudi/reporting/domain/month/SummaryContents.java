package org.doudi.reporting.domain.month;

import java.util.List;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;
import org.doudi.events.ReportingEvent.SummaryBreaches;
import org.doudi.events.ReportingEvent.SummaryDetails;
import org.doudi.events.ReportingEvent.SummaryFigure;

/// 月度汇总的内容 — 三.6: M1–M12 of a month, in all and by department, and the problems of the same kind.
public record SummaryContents(List<SummaryFigure> figures, List<SummaryBreaches> breaches, SummaryDetails details) {
    public SummaryContents {
        figures = List.copyOf(figures);
        breaches = List.copyOf(breaches);
    }

    /// As it was published.
    public static SummaryContents of(MonthlySummaryPublished summary) {
        return new SummaryContents(
                summary.figures(), summary.breaches(), summary.details().orElse(SummaryDetails.NONE));
    }
}
