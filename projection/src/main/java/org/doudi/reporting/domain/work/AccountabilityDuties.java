package org.doudi.reporting.domain.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.reporting.domain.view.Accountabilities.Account;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.OnSite;

/// 严肃问责 — 四(四), 六(二): where business was obstructed or 吃拿卡要 is complained of, the Centre proposes who is to
/// answer, and sees it through; the case may have closed, or been withdrawn, meanwhile.
final class AccountabilityDuties {
    private static final Set<CaseState> NOBODYS =
            EnumSet.of(CaseState.RECEIVED, CaseState.NOT_ACCEPTED, CaseState.MERGED);

    private AccountabilityDuties() {}

    static Stream<Duty> of(CaseView view) {
        List<Account> accounts = view.accountabilities().all();
        if (accounts.isEmpty()) {
            return isOwed(view) ? Stream.of(centre("提出问责建议")) : Stream.empty();
        }
        return accounts.stream().flatMap(account -> switch (account.stage()) {
            case PROPOSED -> Stream.of(centre("决定问责建议"));
            case DECIDED -> Stream.of(centre("落实问责决定并办结"));
            case CLOSED -> Stream.empty();
        });
    }

    private static boolean isOwed(CaseView view) {
        boolean obstructed = view.onSite()
                .classification()
                .map(OnSite.Classification::category)
                .filter(category -> category == Category.OBSTRUCTED)
                .isPresent();
        return !NOBODYS.contains(view.stage()) && (obstructed || view.onSite().names(CauseCode.RENT_SEEKING));
    }

    private static Duty centre(String step) {
        return new Duty(Owner.CENTRE_LEAD, Optional.empty(), step, Optional.empty());
    }
}
