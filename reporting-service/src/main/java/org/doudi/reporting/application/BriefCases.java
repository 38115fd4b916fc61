package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.domain.brief.BriefSources.Accounted;
import org.doudi.reporting.domain.view.CaseView;

/// What a brief, or an assessment, looks through — 六(二).
public interface BriefCases {
    /// All cases that were received in a period.
    Uni<List<CaseView>> received(Sight sight, Period period);

    /// Who was proposed in a period to answer, and not let off.
    Uni<List<Accounted>> accounted(Sight sight, Period period);
}
