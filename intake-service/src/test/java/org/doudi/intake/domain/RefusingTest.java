package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.FORM;
import static org.doudi.intake.domain.Stories.LATER;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.REFUSALS;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.refusal;
import static org.doudi.intake.domain.Stories.refused;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.sealed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.ContactMethod;
import org.doudi.events.ExclusionReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.policy.ParameterKey;
import org.doudi.intake.domain.AdmissionCommand.RefuseReflection;
import org.doudi.intake.domain.AdmissionCommand.RefuseWalkIn;
import org.doudi.intake.domain.NonAcceptance.HandOver;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 不予受理 — 二(四); scenario S21.
class RefusingTest {
    private static final Optional<SealedText> NEIGHBOURS = Optional.of(sealed("邻里纠纷"));
    private static final NonAcceptance QUARREL = refusal(ExclusionReason.PRIVATE_DISPUTE, NEIGHBOURS);

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void aReflectionIsRefusedWithReasonChannelAndHandOver() {
        spec.given(reflected())
                .when(refuse(People.CLERK, QUARREL))
                .then(refused(ExclusionReason.PRIVATE_DISPUTE, NEIGHBOURS));
    }

    @Test
    void whoStandsAtTheWindowIsHeardAndRefusedAtOnce() {
        spec.given()
                .when(new RefuseWalkIn(People.CLERK, FORM, QUARREL, REFUSALS, NOW))
                .then(
                        new ReflectionReceived(FORM, Optional.empty(), NOW),
                        refused(ExclusionReason.PRIVATE_DISPUTE, NEIGHBOURS));
    }

    @Test
    void anOrdinaryReasonExplainsItself() {
        spec.given(reflected())
                .when(refuse(People.CLERK, refusal(ExclusionReason.QUEUE, Optional.empty())))
                .then(refused(ExclusionReason.QUEUE, Optional.empty()));
    }

    @Test
    void anotherReasonIsWrittenOut() {
        spec.given(reflected())
                .when(refuse(People.CHIEF, refusal(ExclusionReason.OTHER_EXCLUDED, Optional.empty())))
                .thenRefused("refusal.text-missing", Refusal.Kind.INVALID);
    }

    @Test
    void anotherReasonNeedsTheDutyChief() {
        NonAcceptance other = refusal(ExclusionReason.OTHER_EXCLUDED, Optional.of(sealed("商业推销")));
        spec.given(reflected())
                .when(refuse(People.CLERK, other))
                .thenRefused("refusal.confirmation-missing", Refusal.Kind.INVALID);
        spec.given(reflected()).when(refuse(People.CHIEF, other)).thenEvents(events -> {
            CaseNotAccepted refused = (CaseNotAccepted) events.getFirst();
            assertThat(refused.confirmedBy()).contains(People.CHIEF.who());
        });
    }

    @ParameterizedTest
    @EnumSource(ExclusionReason.class)
    void conductInTheHallIsInScopeWhateverElseItIs(ExclusionReason reason) {
        spec.given(reflected())
                .when(refuse(People.CHIEF, refusal(reason, Optional.of(TEXT), ScopeCode.CONDUCT)))
                .thenRefused("refusal.conduct-in-scope", Refusal.Kind.INVALID);
    }

    @Test
    void nobodyIsToldTomorrow() {
        spec.given(reflected())
                .when(refuse(People.CLERK, told(Optional.empty(), LATER)))
                .thenRefused("refusal.in-future", Refusal.Kind.INVALID);
        spec.given(reflected())
                .when(refuse(People.CLERK, told(Optional.of(new HandOver(TEXT, LATER)), NOW)))
                .thenRefused("refusal.in-future", Refusal.Kind.INVALID);
    }

    /// 补录 — §4.1-7.
    @Test
    void whatWasToldLongAgoIsTheDutyChiefsToRecord() {
        Instant halfAnHourAgo = NOW.minus(Duration.ofMinutes(30));
        NonAcceptance late = told(Optional.empty(), halfAnHourAgo.minusMillis(1));
        NonAcceptance handedOverLate = told(Optional.of(new HandOver(TEXT, halfAnHourAgo.minusMillis(1))), NOW);
        DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> hour =
                DeciderSpec.of(new IntakeDecider().under(People.policy(ParameterKey.BACKDATE_MINUTES, "60")));

        spec.given(reflected())
                .when(refuse(People.CLERK, told(Optional.empty(), halfAnHourAgo)))
                .thenEvents(events -> assertThat(events).hasSize(1));
        spec.given(reflected())
                .when(refuse(People.CLERK, late))
                .thenRefused("backdate.duty-chief-only", Refusal.Kind.FORBIDDEN);
        spec.given(reflected())
                .when(refuse(People.CLERK, handedOverLate))
                .thenRefused("backdate.duty-chief-only", Refusal.Kind.FORBIDDEN);
        spec.given(reflected())
                .when(refuse(People.CHIEF, late))
                .thenEvents(events -> assertThat(events).hasSize(1));
        hour.given(reflected())
                .when(refuse(People.CLERK, late))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    @Test
    void theWindowRefusesAndNobodyElse() {
        spec.given(reflected())
                .when(refuse(People.LEAD, QUARREL))
                .thenRefused("case.window-only", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aReflectionIsDecidedOnce() {
        spec.given().when(refuse(People.CLERK, QUARREL)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(registered())
                .when(refuse(People.CLERK, QUARREL))
                .thenRefused("case.already-registered", Refusal.Kind.CONFLICT);
        spec.given(notAccepted())
                .when(refuse(People.CLERK, QUARREL))
                .thenRefused("case.not-accepted", Refusal.Kind.CONFLICT);
        spec.given(reflected())
                .when(new RefuseWalkIn(People.CLERK, FORM, QUARREL, REFUSALS, NOW))
                .thenRefused("case.already-received", Refusal.Kind.CONFLICT);
    }

    private static RefuseReflection refuse(Staff by, NonAcceptance refusal) {
        return new RefuseReflection(by, refusal, REFUSALS, NOW);
    }

    private static NonAcceptance told(Optional<HandOver> handOver, Instant toldAt) {
        return new NonAcceptance(
                ExclusionReason.QUEUE, Optional.empty(), TEXT, handOver, toldAt, ContactMethod.IN_PERSON, List.of());
    }
}
