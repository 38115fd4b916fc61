package org.doudi.reporting.domain.assessment;

import java.util.ArrayList;
import java.util.List;
import org.doudi.events.AssessmentEvent.AnnualAssessmentIssued;

/// What was issued of a year.
public record AssessmentState(List<AnnualAssessmentIssued> issued) {
    static final AssessmentState NOTHING = new AssessmentState(List.of());

    public AssessmentState {
        issued = List.copyOf(issued);
    }

    AssessmentState with(AnnualAssessmentIssued event) {
        List<AnnualAssessmentIssued> all = new ArrayList<>(issued);
        all.add(event);
        return new AssessmentState(all);
    }
}
