package org.doudi.reporting.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StaffId;

/// 发布年度考核 of all units. Everything that the decision needs comes with it.
///
/// @param seen how far the logs had been read
public record IssueAssessments(
        int year, List<UnitYear> units, Weights weights, List<SeenPosition> seen, StaffId by, LocalDate today) {
    public IssueAssessments {
        units = List.copyOf(units);
        seen = List.copyOf(seen);
    }
}
