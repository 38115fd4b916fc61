package org.doudi.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent;
import org.doudi.events.NumberTemplate;
import org.junit.jupiter.api.Test;

/// 办件状态 — what people call where a case stands.
class StandingTest {
    @Test
    void everyStateHasItsNameAndNumber() {
        assertThat(Standing.of(after())).isEmpty();
        assertStands(CaseState.RECEIVED, Optional.empty(), Stories.reflected());
        assertStands(CaseState.RECEIVED, Optional.empty(), Stories.ticket());
        assertStands(CaseState.NOT_ACCEPTED, Optional.of("乌办反不予〔2026〕%04d号"), Stories.notAccepted());
        assertStands(CaseState.REGISTERED, Optional.of("乌办反〔2026〕%04d号"), Stories.registered());
        assertStands(CaseState.CONSULTING, Optional.of("乌办反〔2026〕%04d号"), Stories.consulting());
        assertStands(CaseState.AWAITING_MATERIALS, Optional.of("乌办反〔2026〕%04d号"), Stories.awaitingMaterials());
        assertStands(CaseState.WITHDRAWN, Optional.of("乌办反〔2026〕%04d号"), Stories.withdrawn());
        assertStands(CaseState.ASSIGNED_ON_SITE, Optional.of("乌办反〔2026〕%04d号"), Stories.assignedOnSite());
        assertStands(CaseState.RESOLVED_ON_SITE, Optional.of("乌办反〔2026〕%04d号"), Stories.resolved());
        assertStands(
                CaseState.ARCHIVED,
                Optional.of("乌办反不予〔2026〕%04d号"),
                Stream.concat(
                                Arrays.stream(Stories.notAccepted()),
                                Stream.of(new IntakeEvent.ArchivalNoted(new NumberTemplate("乌办反档〔2026〕0001号"))))
                        .toArray(IntakeEvent[]::new));
        assertStands(CaseState.REVIEW_PENDING, Optional.of("乌办反〔2026〕%04d号"), Stories.reviewed());
    }

    private static void assertStands(CaseState state, Optional<String> number, IntakeEvent... history) {
        IntakeState standing = after(history);
        assertThat(Standing.of(standing)).contains(state);
        assertThat(Standing.number(standing).map(Object::toString)).isEqualTo(number);
    }

    private static IntakeState after(IntakeEvent... history) {
        IntakeDecider decider = new IntakeDecider();
        return Arrays.stream(history).reduce(decider.initial(), decider::evolve, (_, last) -> last);
    }
}
