package org.doudi.reporting.domain.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.AccountabilityEvent.AccountabilityClosed;
import org.doudi.events.AccountabilityEvent.AccountabilityDecided;
import org.doudi.events.AccountabilityEvent.AccountabilityProposed;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.view.Accountabilities.Stage;

/// Who is to answer for a case, as far as it is recorded.
public record AccountabilityState(List<Account> accounts) {
    static final AccountabilityState NOTHING = new AccountabilityState(List.of());

    public AccountabilityState {
        accounts = List.copyOf(accounts);
    }

    public Optional<Account> of(UUID id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    boolean isOpenAgainst(OrgCode unit) {
        return accounts.stream()
                .anyMatch(account -> account.proposed().unit().equals(unit) && account.stage() != Stage.CLOSED);
    }

    AccountabilityState with(Account account) {
        List<Account> all = new ArrayList<>(accounts.stream()
                .filter(other -> !other.id().equals(account.id()))
                .toList());
        all.add(account);
        return new AccountabilityState(all);
    }

    /// 一项问责.
    public record Account(
            AccountabilityProposed proposed,
            Optional<AccountabilityDecided> decided,
            Optional<AccountabilityClosed> closed) {
        static Account of(AccountabilityProposed proposed) {
            return new Account(proposed, Optional.empty(), Optional.empty());
        }

        Account with(AccountabilityDecided event) {
            return new Account(proposed, Optional.of(event), closed);
        }

        Account with(AccountabilityClosed event) {
            return new Account(proposed, decided, Optional.of(event));
        }

        public UUID id() {
            return proposed.accountabilityId();
        }

        public Stage stage() {
            return Stream.of(closed.map(_ -> Stage.CLOSED), decided.map(_ -> Stage.DECIDED))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Stage.PROPOSED);
        }
    }
}
