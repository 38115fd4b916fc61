package org.doudi.intake.domain;

import static org.doudi.intake.domain.Stories.FORM;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.ticket;

import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.intake.domain.ReceivingCommand.ReceiveReflection;
import org.doudi.intake.domain.ReceivingCommand.ReceiveTicket;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 收到反映 — 二(五).
class ReceivingTest {
    private static final ReceiveReflection REFLECTION = new ReceiveReflection(FORM, Optional.of("OA-17"), NOW);

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void anotherSystemsReflectionWaitsForTheWindow() {
        spec.given().when(REFLECTION).then(reflected());
    }

    @Test
    void theSameSourceReferenceIsTheSameCase() {
        spec.given(reflected()).when(REFLECTION).thenNothing();
        spec.given(notAccepted()).when(REFLECTION).thenNothing();
    }

    @Test
    void whatHasNoReferenceIsNotReflectedTwice() {
        spec.given(reflected())
                .when(new ReceiveReflection(FORM, Optional.empty(), NOW))
                .thenRefused("case.already-received", Refusal.Kind.CONFLICT);
    }

    @Test
    void aTicketWaitsForTheWindow() {
        spec.given().when(new ReceiveTicket(ticket())).then(ticket());
    }

    @Test
    void theSameTicketTwiceIsOneReflection() {
        spec.given(ticket()).when(new ReceiveTicket(ticket())).thenNothing();
    }

    @Test
    void aTicketThatComesAgainLateChangesNothing() {
        spec.given(ticket(), registered()).when(new ReceiveTicket(ticket())).thenNothing();
    }
}
