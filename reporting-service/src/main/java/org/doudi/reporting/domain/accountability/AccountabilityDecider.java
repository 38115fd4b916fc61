package org.doudi.reporting.domain.accountability;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.AccountabilityEvent.AccountabilityClosed;
import org.doudi.events.AccountabilityEvent.AccountabilityDecided;
import org.doudi.events.AccountabilityEvent.AccountabilityProposed;
import org.doudi.events.AccountabilityOutcome;
import org.doudi.events.AccountabilityResult;
import org.doudi.events.CaseState;
import org.doudi.events.ReportingEvent;
import org.doudi.reporting.domain.accountability.AccountabilityCommand.Close;
import org.doudi.reporting.domain.accountability.AccountabilityCommand.Decide;
import org.doudi.reporting.domain.accountability.AccountabilityCommand.Propose;
import org.doudi.reporting.domain.accountability.AccountabilityState.Account;
import org.doudi.reporting.domain.view.Accountabilities.Stage;

/// 问责的规则 — 四(四), 六(二): whoever proposes does not decide, and nobody has a part in it who is complained of himself.
public final class AccountabilityDecider
        implements Decider<AccountabilityCommand, AccountabilityState, ReportingEvent> {
    private static final String CLAUSE = "四(四)";
    private static final Set<CaseState> NOBODYS =
            EnumSet.of(CaseState.RECEIVED, CaseState.NOT_ACCEPTED, CaseState.MERGED);

    @Override
    public AccountabilityState initial() {
        return AccountabilityState.NOTHING;
    }

    @Override
    public Class<ReportingEvent> eventType() {
        return ReportingEvent.class;
    }

    @Override
    public List<ReportingEvent> decide(AccountabilityCommand command, AccountabilityState state) {
        if (command.of().complainedOf().contains(command.by())) {
            throw Refusal.forbidden("accountability.recused", CLAUSE, "被反映人应当回避，不得办理对本件的问责");
        }
        return switch (command) {
            case Propose proposal -> proposed(proposal, state);
            case Decide decision -> decided(decision, known(command, state));
            case Close closing -> closed(closing, known(command, state));
        };
    }

    @Override
    public AccountabilityState evolve(AccountabilityState state, ReportingEvent event) {
        return switch (event) {
            case AccountabilityProposed it -> state.with(Account.of(it));
            case AccountabilityDecided it ->
                changed(state, it, account(state, it).map(account -> account.with(it)));
            case AccountabilityClosed it ->
                changed(state, it, account(state, it).map(account -> account.with(it)));
            // Beside it, or of another stream.
            case ReportingEvent _ -> state;
        };
    }

    private static Optional<Account> account(AccountabilityState state, AccountabilityEvent event) {
        return state.of(event.accountabilityId());
    }

    private static AccountabilityState changed(
            AccountabilityState state, AccountabilityEvent event, Optional<Account> next) {
        return state.with(next.orElseThrow(
                () -> new IllegalStateException("nothing was proposed as " + event.accountabilityId())));
    }

    private static Account known(AccountabilityCommand command, AccountabilityState state) {
        return state.of(command.id()).orElseThrow(() -> Refusal.unknown("accountability.unknown", CLAUSE, "该办件没有这项问责"));
    }

    private static List<ReportingEvent> proposed(Propose command, AccountabilityState state) {
        if (state.of(command.id()).isPresent()) {
            return List.of();
        }
        if (NOBODYS.contains(command.of().stage())) {
            throw Refusal.conflict(
                    "accountability.not-accepted",
                    CLAUSE,
                    "办件现在是“" + command.of().stage().chinese() + "”；受理的办件才提出问责建议，已并单的在主件上提出");
        }
        if (!command.registered().contains(command.unit())) {
            throw Refusal.invalid("department.unknown", CLAUSE, "没有登记过部门" + command.unit());
        }
        if (command.conduct().isEmpty()) {
            throw Refusal.invalid("accountability.conduct-missing", CLAUSE, "应写明作风问题的类别");
        }
        if (!command.of().attachments().containsAll(command.evidence())
                || !command.of().events().containsAll(command.occurrences())) {
            throw Refusal.invalid("accountability.evidence-unknown", CLAUSE, "证据应为该办件的附件编号或者记录");
        }
        if (state.isOpenAgainst(command.unit())) {
            throw Refusal.conflict("accountability.open", CLAUSE, "该办件对这个部门的问责还没有办结");
        }
        return List.of(new AccountabilityProposed(
                command.id(),
                command.unit(),
                command.conduct().stream().distinct().sorted().toList(),
                command.facts(),
                command.evidence(),
                command.occurrences(),
                command.of().seen(),
                command.by()));
    }

    /// 不予问责 is over as it is decided.
    private static List<ReportingEvent> decided(Decide command, Account account) {
        if (account.stage() != Stage.PROPOSED) {
            throw Refusal.conflict("accountability.decided", CLAUSE, "这项问责已经作出决定");
        }
        if (account.proposed().by().equals(command.by())) {
            throw Refusal.forbidden("accountability.own-proposal", CLAUSE, "提出问责建议的人不能自己作出决定");
        }
        AccountabilityDecided decision = new AccountabilityDecided(
                command.id(),
                account.proposed().unit(),
                command.outcome(),
                command.reason(),
                command.docNo(),
                command.by());
        return command.outcome() == AccountabilityOutcome.NOT_HELD
                ? List.of(decision, end(account, AccountabilityResult.NOT_HELD, command))
                : List.of(decision);
    }

    private static AccountabilityClosed end(Account account, AccountabilityResult result, Decide command) {
        return new AccountabilityClosed(
                account.id(), account.proposed().unit(), result, Optional.empty(), command.by());
    }

    private static List<ReportingEvent> closed(Close command, Account account) {
        if (account.stage() == Stage.CLOSED) {
            throw Refusal.conflict("accountability.closed", CLAUSE, "这项问责已经办结");
        }
        AccountabilityOutcome outcome = account.decided()
                .map(AccountabilityDecided::outcome)
                .orElseThrow(() -> Refusal.conflict("accountability.not-decided", CLAUSE, "作出决定以后才能办结"));
        if (!outcome.mayEndAs(command.result())) {
            throw Refusal.invalid(
                    "accountability.result-mismatch",
                    CLAUSE,
                    "“" + outcome.chinese() + "”的结果不能是“" + command.result().chinese() + "”");
        }
        return List.of(new AccountabilityClosed(
                account.id(), account.proposed().unit(), command.result(), command.account(), command.by()));
    }
}
