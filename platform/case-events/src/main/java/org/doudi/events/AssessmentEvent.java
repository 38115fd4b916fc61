package org.doudi.events;

import java.util.List;
import org.doudi.events.ReportingEvent.SeenPosition;

/// 年度考核 — 六(二): how the window's work went with each unit enters its yearly assessment. On the stream of the year.
public sealed interface AssessmentEvent extends ReportingEvent {

    /// 年度考核 of one unit, issued once.
    ///
    /// @param hundredths the score in hundredths of a point, of 100 points
    /// @param seen       how far the logs had been read
    record AnnualAssessmentIssued(
            int year, OrgCode unit, List<ScoreItem> scoreItems, int hundredths, List<SeenPosition> seen, StaffId by)
            implements AssessmentEvent {}

    /// 得分项. Where nothing was to be counted it is left out of the whole.
    ///
    /// @param weight     points that can be had
    /// @param numerator  what was counted
    /// @param denominator of how many; 0 where there was nothing to count
    /// @param hundredths the points in hundredths
    record ScoreItem(AssessmentItem item, int weight, long numerator, long denominator, int hundredths) {}
}
