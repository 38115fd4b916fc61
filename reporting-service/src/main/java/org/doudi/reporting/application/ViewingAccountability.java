package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.accountability.AccountabilityDecider;
import org.doudi.reporting.domain.accountability.AccountabilityState;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Loaded;

/// 查看一件的问责 — 四(四): for whoever sees the case.
@ApplicationScoped
public class ViewingAccountability {
    private final AccountabilityDecider decider = new AccountabilityDecider();
    private final CaseLedger ledger;
    private final DeciderRunner runner;

    ViewingAccountability(CaseLedger ledger, DeciderRunner runner) {
        this.ledger = ledger;
        this.runner = runner;
    }

    public Uni<Loaded<AccountabilityState>> of(Sight sight, StreamId caseId) {
        return ledger.find(sight, caseId).chain(found -> {
            if (found.isEmpty()) {
                throw ArchivingCases.unknown();
            }
            return runner.load(decider, caseId);
        });
    }
}
