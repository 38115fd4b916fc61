package org.doudi.events.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doudi.events.DeadlineEvent.PolicyParameter;
import org.doudi.events.DeadlineEvent.PolicyPublished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// §9: what is not set is as the plan has it, and a case goes on under what it began under.
class PolicyTest {
    private static final Policy TIGHTER =
            new Policy("2026-07", LocalDate.of(2026, 7, 1), Map.of(ParameterKey.REVIEW, "1"));

    @Test
    void theFiguresThatThePlanStatesAreItsOwn() {
        assertThat(Map.of(
                        ParameterKey.REVIEW, 2,
                        ParameterKey.BASIS, 1,
                        ParameterKey.ISSUE, 1,
                        ParameterKey.HANDLE_SINGLE, 2,
                        ParameterKey.HANDLE_MULTI, 5,
                        ParameterKey.EXTENSION_CAP, 10))
                .allSatisfy((key, days) -> assertThat(Policy.PLAN.whole(key)).isEqualTo(days));
    }

    @ParameterizedTest
    @EnumSource
    void whatHoldsByItselfMayBeSet(ParameterKey key) {
        assertThat(key.allowed().accepts(key.standard())).isTrue();
        assertThat(ParameterKey.of(key.written())).contains(key);
    }

    @Test
    void whatItDoesNotSetIsAsThePlanHasIt() {
        assertThat(TIGHTER.whole(ParameterKey.REVIEW)).isEqualTo(1);
        assertThat(TIGHTER.whole(ParameterKey.BASIS)).isEqualTo(1);
        assertThat(TIGHTER.parameters()).hasSameSizeAs(ParameterKey.values());
    }

    @Test
    void asPublishedItIsReadBack() {
        Policy read = Policy.of(new PolicyPublished(TIGHTER.version(), TIGHTER.from(), TIGHTER.parameters()));
        assertThat(read.parameters()).isEqualTo(TIGHTER.parameters());
    }

    @Test
    void whatIsNotKnownOrCannotBeIsLeftOut() {
        Policy read = Policy.of(new PolicyPublished(
                "old",
                LocalDate.of(2023, 1, 1),
                List.of(
                        new PolicyParameter("rate_wait.wd", "7", "三.5"),
                        new PolicyParameter("review.wd", "soon", "三.3"),
                        new PolicyParameter("extension.mode", "GRANT_REQUIRED", "三.4"))));
        assertThat(read.values()).isEqualTo(Map.of(ParameterKey.EXTENSION_MODE, "GRANT_REQUIRED"));
    }

    @Test
    void aCaseBeginsUnderWhatIsInForceThatDay() {
        Policies policies = new Policies(List.of(Policy.PLAN, TIGHTER));
        assertThat(policies.on(LocalDate.of(2026, 6, 30))).isEqualTo(Policy.PLAN);
        assertThat(policies.on(LocalDate.of(2026, 7, 1))).isEqualTo(TIGHTER);
        assertThat(policies.on(LocalDate.of(2020, 1, 1))).isEqualTo(Policy.PLAN);
        assertThat(policies.of("2026-07")).isEqualTo(TIGHTER);
        assertThat(policies.of("never")).isEqualTo(Policy.PLAN);
    }

    /// A correction for the same day replaces what was published first, whatever stands between.
    @Test
    void ofTwoFromTheSameDayTheLaterHolds() {
        Policy corrected = new Policy("2026-07a", TIGHTER.from(), Map.of());
        Policies policies = new Policies(List.of(TIGHTER, Policy.PLAN, corrected));
        assertThat(policies.on(LocalDate.of(2026, 8, 1))).isEqualTo(corrected);
    }
}
