package org.doudi.reporting.adapter.rest;

import java.util.Optional;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.WorkList.Owed;

/// 待办.
record WorkItemJson(StreamId caseId, Optional<String> number, DutyJson duty, LedgerJson.Links links) {
    static WorkItemJson of(Owed owed, Legend legend) {
        return new WorkItemJson(
                owed.caseId(), owed.number(), DutyJson.of(owed.duty(), legend), LedgerJson.Links.of(owed.caseId()));
    }
}
