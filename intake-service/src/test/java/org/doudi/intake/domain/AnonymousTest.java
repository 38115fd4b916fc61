package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.CASES;
import static org.doudi.intake.domain.Stories.EXEMPT;
import static org.doudi.intake.domain.Stories.FORM;
import static org.doudi.intake.domain.Stories.LATER;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.SIGNED;
import static org.doudi.intake.domain.Stories.STRANGER;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.UNSIGNED;
import static org.doudi.intake.domain.Stories.acceptance;
import static org.doudi.intake.domain.Stories.anonymous;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.started;
import static org.doudi.intake.domain.Stories.stranger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.ContactMethod;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.DuplicateTakenIn;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.AdmissionCommand.AcceptReflection;
import org.doudi.intake.domain.AdmissionCommand.RegisterCase;
import org.doudi.intake.domain.AmendingCommand.AmendCase;
import org.doudi.intake.domain.MergingCommand.TakeIn;
import org.doudi.intake.domain.ReporterCommand.InformReporter;
import org.doudi.intake.domain.ToleranceCommand.CommitToSupply;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 匿名反映 — A-28: taken up where it can be looked into; nobody writes a name onto it, and nobody is called.
class AnonymousTest {
    private static final StreamId DUPLICATE = new StreamId(new UUID(2, 2));

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void whatCanBeLookedIntoIsTakenUp() {
        spec.given().when(register(STRANGER, UNSIGNED)).then(anonymous());
        spec.given()
                .when(register(stranger(List.of()), UNSIGNED))
                .thenRefused("registration.anonymous-unverifiable", Refusal.Kind.INVALID);
    }

    @Test
    void whoStaysAnonymousDoesNotSign() {
        spec.given().when(register(STRANGER, SIGNED)).thenRefused("signature.anonymous-unsigned", Refusal.Kind.INVALID);
        spec.given()
                .when(register(FORM, UNSIGNED))
                .thenRefused("signature.exempt-anonymous-only", Refusal.Kind.INVALID);
        for (Signature exempt : List.of(EXEMPT, UNSIGNED)) {
            spec.given(new ReflectionReceived(STRANGER, Optional.empty(), NOW))
                    .when(new AcceptReflection(People.CLERK, acceptance(exempt, ScopeCode.REPEAT_VISITS), CASES, NOW))
                    .thenEvents(events -> assertThat(events).hasSize(1));
        }
    }

    @Test
    void nobodyWritesANameOntoIt() {
        spec.given(anonymous())
                .when(amend(Optional.of(TEXT), Optional.empty()))
                .thenRefused("amendment.anonymous-stays", Refusal.Kind.INVALID);
        spec.given(anonymous())
                .when(amend(Optional.empty(), Optional.of(TEXT)))
                .thenRefused("amendment.anonymous-stays", Refusal.Kind.INVALID);
    }

    @Test
    void itIsToldAtTheWindowOrWhereItIsLookedUp() {
        for (ContactMethod method : List.of(ContactMethod.IN_PERSON, ContactMethod.ONLINE)) {
            spec.given(anonymous())
                    .when(inform(method))
                    .then(new ReporterInformed(InformPurpose.COMPLETION, TEXT, method, People.CLERK.who()));
        }
        spec.given(anonymous())
                .when(inform(ContactMethod.PHONE))
                .thenRefused("information.anonymous-method", Refusal.Kind.INVALID);
    }

    /// Whoever left a name is asked in the end, so he does not wait for what nobody rates.
    @Test
    void onlyTheAnonymousGoOnAsOne() {
        spec.given(anonymous()).when(takeIn(false)).thenRefused("merging.anonymous-master", Refusal.Kind.CONFLICT);
        spec.given(anonymous()).when(takeIn(true)).then(new DuplicateTakenIn(DUPLICATE, Optional.empty()));
        spec.given(registered()).when(takeIn(true)).then(new DuplicateTakenIn(DUPLICATE, Optional.empty()));
    }

    @Test
    void aPromiseIsSigned() {
        spec.given(anonymous(), started())
                .when(new CommitToSupply(People.CLERK, People.BDC, List.of(TEXT), LATER, UNSIGNED, NOW))
                .thenRefused("tolerance.signature-missing", Refusal.Kind.INVALID);
    }

    private static RegisterCase register(Registration form, Signature signature) {
        return new RegisterCase(
                People.CLERK, form, Optional.empty(), acceptance(signature, ScopeCode.REPEAT_VISITS), CASES, NOW);
    }

    private static InformReporter inform(ContactMethod method) {
        return new InformReporter(People.CLERK, InformPurpose.COMPLETION, TEXT, method);
    }

    private static TakeIn takeIn(boolean anonymous) {
        return new TakeIn(DUPLICATE, Optional.empty(), false, anonymous);
    }

    private static AmendCase amend(Optional<SealedText> name, Optional<SealedText> phone) {
        Amendment amendment = new Amendment(
                Optional.empty(),
                name,
                phone,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new AmendCase(People.CHIEF, amendment, TEXT);
    }
}
