package org.doudi.intake.domain;

import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.ContactMethod;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.IntakeEvent.WithdrawalStated;
import org.doudi.intake.domain.IntakeState.Archived;
import org.doudi.intake.domain.IntakeState.AssignedOnSite;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials;
import org.doudi.intake.domain.IntakeState.Escalated;
import org.doudi.intake.domain.IntakeState.Merged;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.OnSite;
import org.doudi.intake.domain.IntakeState.Received;
import org.doudi.intake.domain.IntakeState.ResolvedOnSite;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.IntakeState.Withdrawn;
import org.doudi.intake.domain.ReporterCommand.InformReporter;
import org.doudi.intake.domain.ReporterCommand.StateWithdrawal;

/// 与当事人有关的事 — 三.3–三.5, 五(一): the window tells, and takes down what the reporter says.
final class Dealing {
    private Dealing() {}

    static List<IntakeEvent> decide(ReporterCommand command, IntakeState state) {
        Asking.atWindow(command.by(), state);
        Seen seen = Asking.seen(state);
        return switch (command) {
            case InformReporter inform -> inform(inform, seen);
            case StateWithdrawal withdraw -> withdraw(withdraw, seen);
        };
    }

    /// Where another stage has the case, that stage says whether it may still be withdrawn — §7.
    private static List<IntakeEvent> withdraw(StateWithdrawal command, Seen seen) {
        seen.onFile().map(CaseFile::duplicates).ifPresent(Merging::checkFree);
        WithdrawalStated stated = new WithdrawalStated(
                command.statement(),
                command.how(),
                command.signatureRef(),
                command.by().who());
        return switch (seen) {
            case Received _, OnSite _, AwaitingMaterials _ -> List.of(stated, new CaseWithdrawn());
            case AssignedOnSite _, Escalated _ -> List.of(stated);
            case NotAccepted _ -> throw Asking.refused();
            case Withdrawn _ -> throw Asking.withdrawn();
            case Merged _ -> throw Asking.merged();
            case Archived _ -> throw Asking.archived();
            case ResolvedOnSite _ -> throw Refusal.conflict("withdrawal.too-late", "三.5", "事项已经办结，不能撤回；请评价");
        };
    }

    /// Who left neither name nor telephone is told at the window, or where he looks his case up — A-28.
    private static void checkMethod(ContactMethod method, Registration form) {
        if (form.anonymous() && method != ContactMethod.IN_PERSON && method != ContactMethod.ONLINE) {
            throw Refusal.invalid("information.anonymous-method", "五(一)", "匿名反映的，只能当面告知，或者在网上供其凭编号查询");
        }
    }

    private static List<IntakeEvent> inform(InformReporter command, Seen seen) {
        if (seen.unfiled() instanceof NotAccepted) {
            throw Asking.refused();
        }
        checkMethod(command.method(), seen.registration());
        return List.of(new ReporterInformed(
                command.purpose(),
                command.text(),
                command.method(),
                command.by().who()));
    }
}
