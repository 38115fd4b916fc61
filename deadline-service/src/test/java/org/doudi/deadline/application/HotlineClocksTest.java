package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.part;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.ticket;
import static org.doudi.deadline.application.Facts.told;

import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// 热线时限 — 二(五), A-21: the ticket's own limit beside ours.
class HotlineClocksTest {
    private static final String DUE = "2025-03-14T17:30";
    private final Story story = new Story();

    @Test
    void itRunsToTheHotlinesOwnLimitUntilTheTicketIsAnswered() {
        story.at("2025-03-10T10:00", ticket(DUE)).at("2025-03-11T10:00", told(false));
        story.expect(ClockKind.HOTLINE, Standing.RUNNING, DUE);

        story.at(DUE, told(true));
        story.expect(ClockKind.HOTLINE, Standing.STOPPED, DUE);
    }

    @Test
    void aTicketWithoutALimitOrWithOneThatIsOverHasNone() {
        story.at("2025-03-10T10:00", ticket()).at("2025-03-10T10:00", ticket("2025-03-10T09:00"));

        assertThat(story.clocks(ClockKind.HOTLINE)).isEmpty();
        assertThat(story.clocks(ClockKind.RESPONSE)).hasSize(1);
    }

    @Test
    void ofARunOutTheWindowIsCharged() {
        story.at("2025-03-10T10:00", ticket(DUE)).looked("2025-03-14T17:31");

        assertThat(parties()).containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));
    }

    @Test
    void andTheUnitThatHasItInHand() {
        story.at("2025-03-10T10:00", ticket(DUE)).at("2025-03-12T10:00", signed(BDC, UnitRole.SOLE));
        assertThat(story.clock(ClockKind.HOTLINE).parties())
                .containsExactlyInAnyOrder(
                        new ClockedParty(WINDOW, PartyRole.WINDOW), new ClockedParty(BDC, PartyRole.UNIT));

        story.at("2025-03-13T10:00", part(BDC));
        assertThat(story.clock(ClockKind.HOTLINE).parties())
                .containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));
    }

    @Test
    void aWithdrawnTicketHasNoLimit() {
        story.at("2025-03-10T10:00", ticket(DUE)).at("2025-03-11T10:00", new CaseWithdrawn());

        story.expect(ClockKind.HOTLINE, Standing.CANCELLED, DUE);
    }

    private Iterable<ClockedParty> parties() {
        return story.all(DeadlineBreached.class).stream()
                .filter(breach -> breach.kind() == ClockKind.HOTLINE)
                .flatMap(breach -> breach.clockedParties().stream())
                .toList();
    }
}
