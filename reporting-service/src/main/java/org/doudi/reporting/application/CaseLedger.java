package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.view.CaseView;

/// 台账 — 三.1, 三.6: the cases that an asker may see, the last received first.
public interface CaseLedger {
    Uni<Page<LedgerRow>> list(Sight sight, LedgerFilter filter, Page.Request page);

    /// None where there is no such case, or the asker may not see it.
    Uni<Optional<CaseView>> find(Sight sight, StreamId caseId);
}
