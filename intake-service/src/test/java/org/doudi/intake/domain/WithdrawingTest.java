package org.doudi.intake.domain;

import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.awaitingMaterials;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ContactMethod;
import org.doudi.events.EscalationReason;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.WithdrawalStated;
import org.doudi.intake.domain.ConsultingCommand.Escalate;
import org.doudi.intake.domain.FollowingCommand.ConsultationTimedOut;
import org.doudi.intake.domain.FollowingCommand.PromiseMissed;
import org.doudi.intake.domain.FollowingCommand.WithdrawalGranted;
import org.doudi.intake.domain.ReporterCommand.InformReporter;
import org.doudi.intake.domain.ReporterCommand.StateWithdrawal;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 撤回 — §7: whoever has the case lets it go.
class WithdrawingTest {
    private static final WithdrawalStated STATED =
            new WithdrawalStated(TEXT, ContactMethod.PHONE, Optional.empty(), People.CLERK.who());
    private static final CaseWithdrawn WITHDRAWN = new CaseWithdrawn();

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void inTheHallTheWindowLetsItGo() {
        for (IntakeEvent[] story : List.of(
                new IntakeEvent[] {reflected()}, new IntakeEvent[] {registered()}, consulting(), awaitingMaterials())) {
            spec.given(story).when(withdraw(People.CLERK)).then(STATED, WITHDRAWN);
        }
    }

    @Test
    void whereTheUnitsOrTheReviewHaveItTheyAreAsked() {
        spec.given(reviewed()).when(withdraw(People.CLERK)).then(STATED);
        spec.given(assignedOnSite()).when(withdraw(People.CLERK)).then(STATED);
        spec.given(and(reviewed(), STATED)).when(new WithdrawalGranted()).then(WITHDRAWN);
        spec.given(and(assignedOnSite(), STATED)).when(new WithdrawalGranted()).then(WITHDRAWN);
        spec.given(and(reviewed(), STATED, WITHDRAWN))
                .when(new WithdrawalGranted())
                .thenNothing();
        spec.given(consulting()).when(new WithdrawalGranted()).thenNothing();
    }

    @Test
    void whatIsDoneRefusedOrWithdrawnIsNotWithdrawn() {
        spec.given(resolved()).when(withdraw(People.CLERK)).thenRefused("withdrawal.too-late");
        spec.given(notAccepted()).when(withdraw(People.CLERK)).thenRefused("case.not-accepted");
        spec.given(and(consulting(), STATED, WITHDRAWN))
                .when(withdraw(People.CLERK))
                .thenRefused("case.withdrawn");
        spec.given(consulting()).when(withdraw(People.LEAD)).thenRefused("case.window-only");
        spec.given().when(withdraw(People.CLERK)).thenRefused("case.unknown");
    }

    @Test
    void nothingIsDoneWithAWithdrawnCaseButTellingIt() {
        IntakeEvent[] withdrawn = and(consulting(), STATED, WITHDRAWN);
        spec.given(withdrawn)
                .when(new Escalate(People.CLERK, EscalationReason.CANNOT_REPLY, TEXT))
                .thenRefused("case.withdrawn");
        spec.given(withdrawn).when(new ConsultationTimedOut()).thenNothing();
        spec.given(and(assignedOnSite(), STATED, WITHDRAWN))
                .when(new PromiseMissed())
                .thenNothing();
        spec.given(withdrawn)
                .when(new InformReporter(People.CLERK, InformPurpose.PROGRESS, TEXT, ContactMethod.PHONE))
                .then(new IntakeEvent.ReporterInformed(
                        InformPurpose.PROGRESS, TEXT, ContactMethod.PHONE, People.CLERK.who()));
    }

    private static StateWithdrawal withdraw(Staff by) {
        return new StateWithdrawal(by, TEXT, ContactMethod.PHONE, Optional.empty());
    }

    private static IntakeEvent[] and(IntakeEvent[] before, IntakeEvent... events) {
        return Stream.concat(Stream.of(before), Stream.of(events)).toArray(IntakeEvent[]::new);
    }
}
