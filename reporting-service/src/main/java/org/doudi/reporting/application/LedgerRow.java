package org.doudi.reporting.application;

import org.doudi.events.StreamId;
import org.doudi.reporting.domain.ledger.LedgerLine;

/// 台账中的一行.
public record LedgerRow(StreamId caseId, LedgerLine line) {
    /// As far as the asker may see it.
    public LedgerRow seenWith(Sight sight) {
        return sight.onlyDepartment()
                .map(unit -> new LedgerRow(caseId, line.seenBy(unit)))
                .orElse(this);
    }
}
