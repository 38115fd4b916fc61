package org.doudi.reporting.adapter.rest;

import java.util.Optional;
import org.doudi.events.BriefEvent.DisciplineBriefReceived;
import org.doudi.events.BriefEvent.DisciplineBriefTransferred;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.brief.BriefState;
import org.doudi.store.decider.Decided;

/// What came of handing a brief over, of its receipt, or of feedback.
///
/// @param cases how many are handed over
record TransferredBriefJson(StreamId briefId, String fileHash, int cases, Optional<StaffId> receivedBy) {
    static TransferredBriefJson of(Decided<BriefState, ReportingEvent> decided) {
        DisciplineBriefTransferred brief = decided.state().transferred().orElseThrow();
        return new TransferredBriefJson(
                decided.stream(),
                brief.fileHash(),
                brief.contents().cases().size(),
                decided.state().received().map(DisciplineBriefReceived::receivedBy));
    }
}
