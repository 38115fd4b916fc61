package org.doudi.reporting.adapter.persistence.past;

import java.time.Instant;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.domain.ledger.Ledger;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.work.Duties;

/// A case as it stood.
///
/// @param listedAt by what the ledger sorts it now
record PastCase(Instant listedAt, CaseView view) {
    Cursor cursor() {
        return new Cursor(listedAt, view.id().value());
    }

    LedgerRow row() {
        return new LedgerRow(view.id(), Ledger.lineOf(view), Duties.of(view));
    }
}
