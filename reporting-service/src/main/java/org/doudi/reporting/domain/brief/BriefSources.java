package org.doudi.reporting.domain.brief;

import java.util.List;
import org.doudi.events.ConductCode;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent.SummaryBreaches;
import org.doudi.events.ReportingEvent.SummaryFigure;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.view.CaseView;

/// What a brief is counted from, of one period.
///
/// @param received  what was received in it
/// @param accounted who was proposed in it to answer, and not let off
/// @param concerned the cases of these, and whatever was asked for
/// @param asked     cases that are to be in it whatever they are about
public record BriefSources(
        List<CaseView> received,
        List<Accounted> accounted,
        List<CaseView> concerned,
        List<StreamId> asked,
        List<SummaryFigure> figures,
        List<SummaryBreaches> breaches) {
    public BriefSources {
        received = List.copyOf(received);
        accounted = List.copyOf(accounted);
        concerned = List.copyOf(concerned);
        asked = List.copyOf(asked);
        figures = List.copyOf(figures);
        breaches = List.copyOf(breaches);
    }

    /// One who is to answer.
    public record Accounted(StreamId caseId, OrgCode unit, List<ConductCode> conduct) {
        public Accounted {
            conduct = List.copyOf(conduct);
        }
    }
}
