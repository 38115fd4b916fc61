package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AccountabilityEvent.AccountabilityClosed;
import org.doudi.events.AccountabilityEvent.AccountabilityDecided;
import org.doudi.events.AccountabilityEvent.AccountabilityProposed;
import org.doudi.events.AccountabilityOutcome;
import org.doudi.events.AccountabilityResult;
import org.doudi.events.CaseState;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.ConductCode;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.StaffId;
import org.doudi.events.Tier;
import org.doudi.reporting.domain.work.Duties;
import org.doudi.reporting.domain.work.Duty;
import org.doudi.reporting.domain.work.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 严肃问责 — 四(四), 六(二): no case that asks for it goes by without somebody proposing who is to answer.
class AccountabilityDutiesTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final StaffId LEAD = new StaffId("lead1");
    private static final AccountabilityProposed PROPOSED = new AccountabilityProposed(
            ONE, Told.BDC, List.of(ConductCode.DELAYING), Told.TEXT, List.of(), List.of(), List.of(), LEAD);
    private static final AccountabilityDecided DECIDED =
            new AccountabilityDecided(ONE, Told.BDC, AccountabilityOutcome.TALK, Told.TEXT, Optional.empty(), LEAD);
    private static final AccountabilityClosed CLOSED =
            new AccountabilityClosed(ONE, Told.BDC, AccountabilityResult.CARRIED_OUT, Optional.empty(), LEAD);

    @Test
    void whatWasObstructedIsTheCentresToProposeOn() {
        Story story = Story.of("obstructed").then(Told.registered(1), classified(Category.OBSTRUCTED));
        assertThat(ofTheCentre(story)).containsExactly("提出问责建议");
        assertThat(ofTheCentre(story.then(PROPOSED))).containsExactly("决定问责建议");
        assertThat(ofTheCentre(story.then(DECIDED))).containsExactly("落实问责决定并办结");
        assertThat(ofTheCentre(story.then(CLOSED))).isEmpty();
    }

    @Test
    void soIsWhatWasExtorted() {
        assertThat(ofTheCentre(Story.of("extorted").then(Told.registered(1, CauseCode.RENT_SEEKING))))
                .containsExactly("提出问责建议");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"CLOSED", "WITHDRAWN", "ARCHIVED"})
    void itIsOwedWhenTheCaseIsOver(CaseState state) {
        Story story = Stories.in(state, Story.of("over " + state)).then(classified(Category.OBSTRUCTED));
        assertThat(story.view().state()).isEqualTo(state);
        assertThat(ofTheCentre(story)).containsExactly("提出问责建议");
    }

    @Test
    void anyOtherCaseAsksForNothing() {
        assertThat(ofTheCentre(Story.of("hard").then(Told.registered(1), classified(Category.HARD))))
                .isEmpty();
    }

    private static CaseClassified classified(Category category) {
        return new CaseClassified(category, Tier.SINGLE_UNIT, List.of());
    }

    private static List<String> ofTheCentre(Story story) {
        return Duties.of(story.view()).stream()
                .filter(duty -> duty.owner() == Owner.CENTRE_LEAD)
                .map(Duty::step)
                .toList();
    }
}
