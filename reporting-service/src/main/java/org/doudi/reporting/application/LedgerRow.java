package org.doudi.reporting.application;

import java.util.List;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.ledger.LedgerLine;
import org.doudi.reporting.domain.work.Duty;

/// 台账中的一行.
///
/// @param duties what is owed for the case
public record LedgerRow(StreamId caseId, LedgerLine line, List<Duty> duties) {
    public LedgerRow {
        duties = List.copyOf(duties);
    }

    /// As far as the asker may see it.
    public LedgerRow seenWith(Sight sight) {
        return new LedgerRow(caseId, sight.onlyDepartment().map(line::seenBy).orElse(line), sight.duties(duties));
    }
}
