package org.doudi.reporting.adapter.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AccountabilityEvent.AccountabilityClosed;
import org.doudi.events.AccountabilityEvent.AccountabilityDecided;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.accountability.AccountabilityState;
import org.doudi.reporting.domain.accountability.AccountabilityState.Account;

/// 一项问责. What was written is sealed, as it stands: intake opens it, for those who may.
record AccountJson(
        UUID accountabilityId,
        OrgCode unit,
        Term stage,
        List<Term> conduct,
        SealedText facts,
        List<Integer> evidence,
        List<UUID> occurrences,
        StaffId proposedBy,
        Optional<DecisionJson> decision,
        Optional<ResultJson> result) {
    static AccountJson of(UUID id, AccountabilityState state) {
        return state.of(id).map(AccountJson::of).orElseThrow();
    }

    static AccountJson of(Account account) {
        return new AccountJson(
                account.id(),
                account.proposed().unit(),
                Term.of(account.stage()),
                account.proposed().conductCodes().stream().<Term>map(Term::of).toList(),
                account.proposed().facts(),
                account.proposed().evidence(),
                account.proposed().occurrences(),
                account.proposed().by(),
                account.decided().map(DecisionJson::of),
                account.closed().map(ResultJson::of));
    }

    /// 决定.
    record DecisionJson(Term outcome, SealedText reason, Optional<String> docNo, StaffId by) {
        static DecisionJson of(AccountabilityDecided decided) {
            return new DecisionJson(Term.of(decided.outcome()), decided.reason(), decided.docNo(), decided.by());
        }
    }

    /// 结果.
    record ResultJson(Term result, Optional<SealedText> account, StaffId by) {
        static ResultJson of(AccountabilityClosed closed) {
            return new ResultJson(Term.of(closed.result()), closed.account(), closed.by());
        }
    }
}
