package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.domain.Stories.CASES;
import static org.doudi.intake.domain.Stories.EXEMPT;
import static org.doudi.intake.domain.Stories.FORM;
import static org.doudi.intake.domain.Stories.NOW;
import static org.doudi.intake.domain.Stories.TEXT;
import static org.doudi.intake.domain.Stories.acceptance;
import static org.doudi.intake.domain.Stories.notAccepted;
import static org.doudi.intake.domain.Stories.reflected;
import static org.doudi.intake.domain.Stories.refused;
import static org.doudi.intake.domain.Stories.registered;
import static org.doudi.intake.domain.Stories.ticket;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.CaseState;
import org.doudi.events.ExclusionReason;
import org.doudi.events.HotlineStatus;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ArchivalNoted;
import org.doudi.events.IntakeEvent.ArchivalOvertaken;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.RefusalReversed;
import org.doudi.events.NumberTemplate;
import org.doudi.events.ScopeCode;
import org.doudi.intake.domain.AdmissionCommand.ReverseRefusal;
import org.doudi.intake.domain.FollowingCommand.NoteArchival;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 撤销不予受理 — §7: NOT_ACCEPTED, as long as it is not filed, is taken up after all.
class ReversingRefusalsTest {
    private static final NumberTemplate ARCHIVE_NO = new NumberTemplate("乌办反档〔2026〕0001号");

    private static final CaseNotAccepted REFUSED = refused(ExclusionReason.PETITION, Optional.empty());

    private final DeciderSpec<IntakeCommand, IntakeState, IntakeEvent> spec = DeciderSpec.of(new IntakeDecider());

    @Test
    void theDutyChiefTakesItUpWithAReasonAndACaseNumber() {
        spec.given(notAccepted())
                .when(reverse(People.CHIEF, acceptance(EXEMPT, ScopeCode.REPEAT_VISITS)))
                .thenEvents(events -> {
                    assertThat(events)
                            .element(0)
                            .isEqualTo(new RefusalReversed(REFUSED.refusalNo(), TEXT, People.CHIEF.who()));
                    CaseRegistered registered = (CaseRegistered) events.get(1);
                    assertThat(registered.registration()).isEqualTo(FORM);
                    assertThat(registered.scopeCodes()).containsExactly(ScopeCode.REPEAT_VISITS);
                    assertThat(registered.acceptedBy()).isEqualTo(People.CHIEF.who());
                    assertThat(events).hasSize(2);
                });
        assertThat(Standing.of(spec.given(and(notAccepted(), registered())).state()))
                .contains(CaseState.REGISTERED);
    }

    @Test
    void theHotlineHearsThatItsTicketIsTakenUpAfterAll() {
        spec.given(ticket(), REFUSED)
                .when(reverse(People.CHIEF, acceptance(EXEMPT)))
                .thenEvents(events -> {
                    HotlineResultReturned told = (HotlineResultReturned) events.getLast();
                    assertThat(told.status()).isEqualTo(HotlineStatus.ACCEPTED);
                    assertThat(told.answered()).isFalse();
                });
    }

    @Test
    void nobodyElseAndNothingElse() {
        Acceptance accepted = acceptance(EXEMPT, ScopeCode.REPEAT_VISITS);
        spec.given(notAccepted())
                .when(reverse(People.CLERK, accepted))
                .thenRefused("refusal.chief-reverses", Refusal.Kind.FORBIDDEN);
        spec.given(reflected()).when(reverse(People.CHIEF, accepted)).thenRefused("refusal.not-refused");
        spec.given(registered()).when(reverse(People.CHIEF, accepted)).thenRefused("refusal.not-refused");
        spec.given().when(reverse(People.CHIEF, accepted)).thenRefused("case.unknown");
        spec.given(and(notAccepted(), new ArchivalNoted(ARCHIVE_NO)))
                .when(reverse(People.CHIEF, accepted))
                .thenRefused("case.archived");
        spec.given(notAccepted())
                .when(reverse(People.CHIEF, acceptance(EXEMPT)))
                .thenRefused("registration.scope-missing");
    }

    /// 三.7: what was taken up before this stage heard of the archive goes on.
    @Test
    void whatWasFiledMeanwhileIsOvertaken() {
        spec.given(and(notAccepted(), registered()))
                .when(new NoteArchival(ARCHIVE_NO))
                .then(new ArchivalOvertaken(ARCHIVE_NO));
    }

    private static IntakeEvent[] and(IntakeEvent[] story, IntakeEvent next) {
        return Stream.concat(Arrays.stream(story), Stream.of(next)).toArray(IntakeEvent[]::new);
    }

    private static ReverseRefusal reverse(Staff by, Acceptance acceptance) {
        return new ReverseRefusal(by, TEXT, acceptance, CASES, NOW);
    }
}
