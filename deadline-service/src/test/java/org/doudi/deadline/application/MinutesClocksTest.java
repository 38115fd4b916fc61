package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.basis;
import static org.doudi.deadline.application.Facts.basisBeforeOthers;
import static org.doudi.deadline.application.Facts.concluded;
import static org.doudi.deadline.application.Facts.concludedWithout;
import static org.doudi.deadline.application.Facts.delivered;
import static org.doudi.deadline.application.Facts.item;

import java.util.List;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.junit.jupiter.api.Test;

/// 送达纪要与书面依据的计时 — 三.3, A-3: a unit that came owes its basis from the conclusion, one that did not from its
/// copy of the minutes; until then the window owes the copy, on the same business day.
class MinutesClocksTest {
    private static final ReviewConcluded SWJ_ABSENT =
            concludedWithout(List.of(SWJ), item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC, SWJ));

    private final Story story = new Story();

    @Test
    void whoCameIsClockedFromTheConclusionAndWhoDidNotIsNot() {
        story.at("2025-03-10T10:00", SWJ_ABSENT);

        assertThat(basisOf(BDC).dueAt()).isEqualTo(at("2025-03-11T17:30"));
        assertThat(story.clocks(ClockKind.BASIS)).hasSize(1);
        assertThat(minutes().dueAt()).isEqualTo(at("2025-03-10T17:30"));
        assertThat(minutes().parties()).containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));
    }

    @Test
    void whoDidNotIsClockedFromItsCopy() {
        story.at("2025-03-10T16:00", SWJ_ABSENT).at("2025-03-11T09:00", delivered(1, SWJ, "2025-03-11T09:00"));

        assertThat(minutes().standing()).isEqualTo(Standing.STOPPED);
        assertThat(minutes().dueAt()).isEqualTo(at("2025-03-11T17:30"));
        assertThat(basisOf(SWJ).startAt()).isEqualTo(at("2025-03-11T09:00"));
        assertThat(basisOf(SWJ).dueAt()).isEqualTo(at("2025-03-12T17:30"));
        assertThat(basisOf(BDC).dueAt()).isEqualTo(at("2025-03-11T17:30"));
    }

    /// Sunday the 26th of January 2025 is worked in exchange; then 春节 until the 4th of February.
    @Test
    void onAMakeUpSundayBeforeTheHolidayTheCopyIsOwedTheSameDay() {
        story.at("2025-01-26T10:00", SWJ_ABSENT).at("2025-01-26T15:00", delivered(1, SWJ, "2025-01-26T15:00"));

        assertThat(minutes().dueAt()).isEqualTo(at("2025-01-26T17:30"));
        assertThat(basisOf(SWJ).dueAt()).isEqualTo(at("2025-01-27T17:30"));
    }

    @Test
    void concludedOnTheLastAfternoonBeforeItTheCopyIsOwedAfterIt() {
        story.at("2025-01-27T16:00", SWJ_ABSENT).at("2025-02-05T11:00", delivered(1, SWJ, "2025-02-05T11:00"));

        assertThat(minutes().dueAt()).isEqualTo(at("2025-02-05T17:30"));
        assertThat(basisOf(SWJ).dueAt()).isEqualTo(at("2025-02-06T17:30"));
    }

    /// The case does not wait unseen, and the unit is not charged for what it has not been told.
    @Test
    void aCopyThatIsNotDeliveredIsTheWindowsBreachAndNobodyElses() {
        story.at("2025-03-10T10:00", SWJ_ABSENT)
                .at("2025-03-11T09:00", basisBeforeOthers(1, BDC))
                .looked("2025-03-20T00:00");

        DeadlineBreached breach = story.only(DeadlineBreached.class);
        assertThat(breach.kind()).isEqualTo(ClockKind.MINUTES);
        assertThat(breach.clockedParties()).containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));
        assertThat(minutes().isOpen()).isTrue();

        story.at("2025-03-20T09:00", delivered(1, SWJ, "2025-03-20T09:00"));
        assertThat(minutes().standing()).isEqualTo(Standing.STOPPED_LATE);
        assertThat(basisOf(SWJ).dueAt()).isEqualTo(at("2025-03-21T17:30"));
    }

    /// What is recorded the day after was delivered when it was.
    @Test
    void theCopysOwnHourCounts() {
        story.at("2025-03-10T10:00", SWJ_ABSENT)
                .seen("2025-03-11T09:00", "2025-03-10T11:00", delivered(1, SWJ, "2025-03-10T11:00"));

        assertThat(minutes().standing()).isEqualTo(Standing.STOPPED);
        assertThat(basisOf(SWJ).dueAt()).isEqualTo(at("2025-03-11T17:30"));
    }

    @Test
    void aBasisThatComesFirstIsOnTime() {
        story.at("2025-03-10T10:00", SWJ_ABSENT)
                .at("2025-03-10T14:00", delivered(1, SWJ, "2025-03-10T14:00"))
                .at("2025-03-10T14:00", basis(1, SWJ))
                .looked("2025-03-20T00:00");

        assertThat(minutes().standing()).isEqualTo(Standing.STOPPED);
        assertThat(basisOf(SWJ).standing()).isEqualTo(Standing.STOPPED);
    }

    @Test
    void onlyWhatAsksABasisAsksACopy() {
        story.at("2025-03-10T10:00", concludedWithout(List.of(SWJ), item(1, ReviewOutcome.DOABLE, SWJ)));
        assertThat(story.clocks(ClockKind.MINUTES)).isEmpty();
    }

    @Test
    void whereNobodyIsKnownToBeAbsentAllAreClockedFromTheConclusion() {
        story.at("2025-03-10T10:00", concluded(item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC, SWJ)));
        assertThat(story.clocks(ClockKind.BASIS)).hasSize(2);
        assertThat(story.clocks(ClockKind.MINUTES)).isEmpty();
    }

    @Test
    void aWithdrawalEndsIt() {
        story.at("2025-03-10T10:00", SWJ_ABSENT).at("2025-03-10T11:00", new WithdrawalConfirmed());
        assertThat(minutes().standing()).isEqualTo(Standing.CANCELLED);
    }

    private Clock minutes() {
        return story.clock(ClockKind.MINUTES, ClockScope.unit(1, SWJ));
    }

    private Clock basisOf(OrgCode unit) {
        return story.clock(ClockKind.BASIS, ClockScope.unit(1, unit));
    }
}
