package org.doudi.intake.domain;

import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.assignedOnSite;
import static org.doudi.intake.domain.Stories.consulting;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.resolved;
import static org.doudi.intake.domain.Stories.reviewed;

import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.ContactMethod;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.intake.domain.ReporterCommand.InformReporter;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 告知 — 三.3–三.5, 五(一).
class DealingTest {
    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void theReporterIsToldFromReceiptOn() {
        for (IntakeEvent[] story : List.of(
                new IntakeEvent[] {reflected()},
                new IntakeEvent[] {registered()},
                consulting(),
                assignedOnSite(),
                resolved(),
                reviewed())) {
            spec.given(story)
                    .when(inform(People.CLERK))
                    .then(new ReporterInformed(InformPurpose.PROGRESS, TEXT, ContactMethod.PHONE, People.CLERK.who()));
        }
    }

    @Test
    void whoWasRefusedWasToldThen() {
        spec.given(notAccepted()).when(inform(People.CLERK)).thenRefused("case.not-accepted", Refusal.Kind.CONFLICT);
        spec.given().when(inform(People.CLERK)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void onlyTheWindowTells() {
        spec.given(registered()).when(inform(People.LEAD)).thenRefused("case.window-only", Refusal.Kind.FORBIDDEN);
    }

    private static InformReporter inform(Staff by) {
        return new InformReporter(by, InformPurpose.PROGRESS, TEXT, ContactMethod.PHONE);
    }
}
