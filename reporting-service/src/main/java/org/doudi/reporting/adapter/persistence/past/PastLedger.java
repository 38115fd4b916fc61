package org.doudi.reporting.adapter.persistence.past;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.read.ListedCases;
import org.doudi.reporting.application.CaseLedger;
import org.doudi.reporting.application.LedgerFilter;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.view.CaseView;

/// 台账, as it stood.
record PastLedger(PastCases cases, ListedCases listed, Moment moment) implements CaseLedger {
    @Override
    public Uni<Page<LedgerRow>> list(Sight sight, LedgerFilter filter, Page.Request page) {
        return cases.page(sight, moment, view -> filter.has(view, sight), page);
    }

    @Override
    public Uni<Optional<CaseView>> find(Sight sight, StreamId caseId) {
        return listed.has(sight, caseId)
                .chain(seen ->
                        seen ? cases.one(caseId, moment) : Uni.createFrom().item(Optional.empty()));
    }
}
