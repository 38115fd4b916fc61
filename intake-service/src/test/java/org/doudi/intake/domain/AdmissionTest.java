package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.CASES;
import static org.doudi.intake.domain.Stories.EXEMPT;
import static org.doudi.intake.domain.Stories.FORM;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.SIGNED;
import static org.doudi.intake.domain.Stories.acceptance;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.ScopeCode;
import org.doudi.events.SignatureKind;
import org.doudi.intake.domain.AdmissionCommand.AcceptReflection;
import org.doudi.intake.domain.AdmissionCommand.RegisterCase;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 受理登记 — 二, 三.1, 附 受理单.
class AdmissionTest {
    private static final Acceptance AT_WINDOW = acceptance(SIGNED, ScopeCode.REPEAT_VISITS);
    private static final Acceptance FROM_AFAR = acceptance(EXEMPT, ScopeCode.REPEAT_VISITS);

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void theClerkRegistersWhoStandsAtTheWindow() {
        spec.given().when(register(People.CLERK, AT_WINDOW)).then(registered());
    }

    @Test
    void onlyTheClerkRegisters() {
        spec.given().when(register(People.CHIEF, AT_WINDOW)).thenRefused("case.clerk-only", Refusal.Kind.FORBIDDEN);
        spec.given(reflected())
                .when(accept(People.LEAD, FROM_AFAR))
                .thenRefused("case.clerk-only", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aCaseIsInScopeForSomeReason() {
        spec.given()
                .when(register(People.CLERK, acceptance(SIGNED)))
                .thenRefused("registration.scope-missing", Refusal.Kind.INVALID);
        spec.given(reflected())
                .when(accept(People.CLERK, acceptance(EXEMPT)))
                .thenRefused("registration.scope-missing", Refusal.Kind.INVALID);
    }

    @Test
    void onlyATicketIsInScopeAsATicket() {
        Acceptance asTicket = acceptance(SIGNED, ScopeCode.HOTLINE_12345);
        spec.given().when(register(People.CLERK, asTicket)).thenRefused("registration.scope-not-hotline");
        spec.given(reflected()).when(accept(People.CLERK, asTicket)).thenRefused("registration.scope-not-hotline");
    }

    @Test
    void aTicketIsInScopeByItself() {
        spec.given(ticket()).when(accept(People.CLERK, acceptance(EXEMPT))).thenEvents(events -> {
            CaseRegistered registered = (CaseRegistered) events.getFirst();
            assertThat(registered.scopeCodes()).containsExactly(ScopeCode.HOTLINE_12345);
            assertThat(registered.sourceRef()).contains(ticket().ticketNo());
        });
        spec.given(ticket())
                .when(accept(People.CLERK, acceptance(EXEMPT, ScopeCode.CONDUCT, ScopeCode.HOTLINE_12345)))
                .thenEvents(events -> assertThat(((CaseRegistered) events.getFirst()).scopeCodes())
                        .containsExactly(ScopeCode.HOTLINE_12345, ScopeCode.CONDUCT));
    }

    @Test
    void acceptingKeepsTheReportersWords() {
        spec.given(reflected()).when(accept(People.CLERK, FROM_AFAR)).thenEvents(events -> {
            CaseRegistered registered = (CaseRegistered) events.getFirst();
            assertThat(registered.registration()).isEqualTo(FORM);
            assertThat(registered.sourceRef()).contains("OA-17");
        });
    }

    @Test
    void acceptingPutsMatterAndUnitsRight() {
        Matter matter = new Matter("BDC-01", "转移登记");
        Acceptance settled = new Acceptance(
                List.of(ScopeCode.CONDUCT),
                List.of(),
                Optional.of(matter),
                List.of(People.SWJ),
                Optional.empty(),
                EXEMPT,
                Optional.empty(),
                List.of());
        spec.given(reflected()).when(accept(People.CLERK, settled)).thenEvents(events -> {
            CaseRegistered registered = (CaseRegistered) events.getFirst();
            assertThat(registered.registration().matter()).contains(matter);
            assertThat(registered.registration().involvedUnits()).containsExactly(People.SWJ);
        });
    }

    @Test
    void whoStandsAtTheWindowSigns() {
        spec.given()
                .when(register(People.CLERK, acceptance(EXEMPT, ScopeCode.CONDUCT)))
                .thenRefused("signature.exempt-remote-only", Refusal.Kind.INVALID);
    }

    @Test
    void theSignatureIsOfTheDayOfAcceptance() {
        Instant yesterdayInShanghai = Instant.parse("2026-02-08T15:59:59Z");
        spec.given()
                .when(register(People.CLERK, acceptance(signedAt(yesterdayInShanghai), ScopeCode.CONDUCT)))
                .thenRefused("signature.wrong-day", Refusal.Kind.INVALID);
        spec.given()
                .when(register(
                        People.CLERK, acceptance(signedAt(yesterdayInShanghai.plusSeconds(1)), ScopeCode.CONDUCT)))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    @Test
    void theYearOfTheNumberIsTheYearInShanghai() {
        Instant newYear = Instant.parse("2026-12-31T16:00:00Z");
        RegisterCase command = new RegisterCase(
                People.CLERK, FORM, Optional.empty(), acceptance(signedAt(newYear), ScopeCode.CONDUCT), CASES, newYear);
        spec.given().when(command).thenEvents(events -> {
            CaseRegistered registered = (CaseRegistered) events.getFirst();
            assertThat(registered.series()).isEqualTo("CASE/150626/2027");
            assertThat(registered.numbered(7).caseNo().value()).isEqualTo("乌办反〔2027〕0007号");
        });
    }

    @Test
    void aReflectionIsDecidedOnce() {
        spec.given(registered())
                .when(register(People.CLERK, AT_WINDOW))
                .thenRefused("case.already-received", Refusal.Kind.CONFLICT);
        spec.given(registered())
                .when(accept(People.CLERK, FROM_AFAR))
                .thenRefused("case.already-registered", Refusal.Kind.CONFLICT);
        spec.given(notAccepted())
                .when(accept(People.CLERK, FROM_AFAR))
                .thenRefused("case.not-accepted", Refusal.Kind.CONFLICT);
        spec.given().when(accept(People.CLERK, FROM_AFAR)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    private static RegisterCase register(Staff by, Acceptance acceptance) {
        return new RegisterCase(by, FORM, Optional.empty(), acceptance, CASES, NOW);
    }

    private static AcceptReflection accept(Staff by, Acceptance acceptance) {
        return new AcceptReflection(by, acceptance, CASES, NOW);
    }

    private static Signature signedAt(Instant at) {
        return new Signature(SignatureKind.WET, Optional.empty(), at);
    }
}
