package org.doudi.reporting.domain.fold;

import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AccountabilityEvent.AccountabilityClosed;
import org.doudi.events.AccountabilityEvent.AccountabilityDecided;
import org.doudi.events.AccountabilityEvent.AccountabilityProposed;
import org.doudi.reporting.domain.view.Accountabilities;
import org.doudi.reporting.domain.view.Accountabilities.Stage;
import org.doudi.reporting.domain.view.CaseView;

/// 问责 — 四(四).
final class AccountabilityFold {
    private AccountabilityFold() {}

    static CaseView fold(CaseView view, AccountabilityEvent event) {
        Accountabilities before = view.accountabilities();
        return view.with(
                switch (event) {
                    case AccountabilityProposed it -> before.proposed(it.accountabilityId(), it.unit());
                    case AccountabilityDecided it -> before.now(it.accountabilityId(), Stage.DECIDED);
                    case AccountabilityClosed it -> before.now(it.accountabilityId(), Stage.CLOSED);
                });
    }
}
