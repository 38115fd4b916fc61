package org.doudi.reporting.adapter.rest;

import java.util.List;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.issue.IssueState;

/// 同类问题, as it stands after what was recorded.
///
/// @param improvements how many were adopted so far
record IssueRecordedJson(StreamId issueId, List<StreamId> cases, int improvements) {
    static IssueRecordedJson of(StreamId issueId, IssueState state) {
        return new IssueRecordedJson(
                issueId, state.cases(), state.improvements().size());
    }
}
