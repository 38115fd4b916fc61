package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.ZJJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.concluded;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.item;
import static org.doudi.deadline.application.Facts.opened;
import static org.doudi.deadline.application.Facts.received;
import static org.doudi.deadline.application.Facts.rework;
import static org.doudi.deadline.application.Facts.scheduled;
import static org.doudi.deadline.application.Facts.scopeOf;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.timedOut;

import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.ReceiptMode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The acceptance scenarios, from the facts to the clocks.
class ClockScenariosTest {
    private final Story story = new Story();

    /// S01, S04: the make-up Saturday counts, and a meeting that is only planned stops nothing.
    @Test
    void theReviewIsClockedOnceTheCentreHasTheCase() {
        story.at("2025-10-10T09:30", timedOut());
        assertThat(story.clocks(ClockKind.REVIEW))
                .as("a case that routing does not take up")
                .isEmpty();

        story.at("2025-10-10T09:30", opened()).at("2025-10-11T09:00", scheduled());
        story.expect(ClockKind.REVIEW, Standing.RUNNING, "2025-10-13T17:30");

        story.at("2025-10-13T16:40", concluded(item(1, ReviewOutcome.DOABLE, BDC)));
        story.expect(ClockKind.REVIEW, Standing.STOPPED, "2025-10-13T17:30");
        assertThat(story.only(ClockStopped.class).usedWorkingDays()).isEqualTo(2);
    }

    /// S08. Whether the timer noticed, or only the order itself, the window is one minute late and nobody else is.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOrderIssuedAMinuteLateIsTheWindowsBreach(boolean noticed) {
        story.at("2025-09-30T15:00", concluded(item(1, ReviewOutcome.DOABLE, BDC)));
        if (noticed) {
            story.looked("2025-10-09T17:30:01");
        }
        story.at("2025-10-09T17:31", issued(1, BDC, UnitRole.SOLE, true)).looked("2025-10-09T17:32");

        story.expect(ClockKind.ISSUE, Standing.STOPPED_LATE, "2025-10-09T17:30");
        DeadlineBreached breach = story.only(DeadlineBreached.class);
        assertThat(breach.clockedParties()).containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));
        assertThat(story.instantOf(breach)).isEqualTo(at("2025-10-09T17:30"));
        ClockStopped late = story.only(ClockStopped.class);
        assertThat(late.onTime()).isFalse();
        assertThat(late.overdueWorkingDays()).isZero();
        assertThat(story.instantOf(late)).isEqualTo(at("2025-10-09T17:31"));
        assertThat(story.log().getLast().event()).isNotInstanceOf(DeadlineBreached.class);
        assertThat(story.clocks(ClockKind.HANDLE)).as("runs from receipt only").isEmpty();
    }

    /// S09.
    @Test
    void whatIsDoneAtTheDueInstantIsOnTime() {
        story.at("2025-09-30T15:30", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-09-30T16:20", signed(BDC, UnitRole.SOLE))
                .at("2025-10-10T17:30:00", completed(1, BDC))
                .looked("2025-10-10T18:00");

        story.expect(ClockKind.HANDLE, Standing.STOPPED, "2025-10-10T17:30");
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
        assertThat(story.all(ClockStopped.class).getLast().usedWorkingDays()).isEqualTo(2);
    }

    /// S10.
    @Test
    void severalDepartmentsShareOneClockFromTheLeadsReceipt() {
        story.at("2025-09-29T08:50", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-09-29T08:50", issued(1, ZJJ, UnitRole.CO, false))
                .at("2025-09-29T08:50", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-09-29T09:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-09-29T14:40", signed(ZJJ, UnitRole.CO))
                .looked("2025-09-30T17:31")
                .at("2025-09-30T17:30", received(1, SWJ, UnitRole.CO, ReceiptMode.DEEMED))
                .looked("2025-10-13T17:30:00");

        assertThat(story.clock(ClockKind.SIGN, scopeOf(1, SWJ)).dueAt()).isEqualTo(at("2025-09-30T17:30"));
        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-10-13T17:30");
        story.looked("2025-10-13T17:30:00.001");
        assertThat(story.all(DeadlineBreached.class).getLast().clockedParties())
                .containsExactly(
                        new ClockedParty(ZRZY, PartyRole.LEAD_UNIT),
                        new ClockedParty(ZJJ, PartyRole.UNIT),
                        new ClockedParty(SWJ, PartyRole.UNIT));
    }

    /// S20.
    @Test
    void aBadRatingBeginsARoundOfItsOwn() {
        story.at("2026-04-28T09:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2026-04-28T10:00", signed(BDC, UnitRole.SOLE))
                .at("2026-04-29T10:00", completed(1, BDC))
                .at("2026-04-30T10:00", rework(1, 2));
        story.expect(ClockKind.REWORK_ISSUE, Standing.RUNNING, "2026-05-06T17:30");

        story.at("2026-05-06T15:00", issued(2, BDC, UnitRole.SOLE, true));
        story.expect(ClockKind.REWORK_ISSUE, Standing.STOPPED, "2026-05-06T17:30");
        assertThat(story.clock(ClockKind.SIGN, scopeOf(2, BDC)).dueAt()).isEqualTo(at("2026-05-07T17:30"));

        story.at("2026-05-07T16:00", received(2, BDC, UnitRole.SOLE, ReceiptMode.SIGNED));
        Clock again = story.clock(ClockKind.HANDLE, ClockScope.item(1, 2));
        assertThat(again.dueAt()).isEqualTo(at("2026-05-09T17:30"));

        story.at("2026-05-09T11:00", completed(2, BDC));
        story.expect(ClockKind.FOLLOWUP, Standing.RUNNING, "2026-05-13T17:30");
        assertThat(story.clock(ClockKind.HANDLE, ClockScope.item(1, 1)).standing())
                .isEqualTo(Standing.STOPPED);
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
    }

    /// S24.
    @Test
    void aBreachIsToldOnceAtTheDueInstantHoweverLateItIsSeen() {
        story.at("2025-05-30T16:00", signed(BDC, UnitRole.SOLE))
                .looked("2025-06-04T18:10")
                .looked("2025-06-04T18:11")
                .at("2025-06-05T09:00", completed(1, BDC))
                .looked("2025-06-05T10:00");

        DeadlineBreached breach = story.only(DeadlineBreached.class);
        assertThat(breach.dueAt()).isEqualTo(at("2025-06-04T17:30"));
        assertThat(breach.detectedAt()).isEqualTo(at("2025-06-04T18:10"));
        assertThat(story.instantOf(breach)).isEqualTo(at("2025-06-04T17:30"));
    }

    /// S24, with the completion waiting in the log when the service comes back.
    @Test
    void aCompletionThatWaitedIsJudgedByWhenItHappened() {
        story.at("2025-05-30T16:00", signed(BDC, UnitRole.SOLE))
                .seen("2025-06-04T18:10", "2025-06-04T17:30:00", completed(1, BDC));
        assertThat(story.all(DeadlineBreached.class)).isEmpty();

        Story late = new Story()
                .at("2025-05-30T16:00", signed(BDC, UnitRole.SOLE))
                .seen("2025-06-04T18:10", "2025-06-04T17:30:01", completed(1, BDC))
                .looked("2025-06-04T18:11");
        DeadlineBreached breach = late.only(DeadlineBreached.class);
        assertThat(breach.detectedAt()).isEqualTo(at("2025-06-04T18:10"));
        assertThat(late.instantOf(breach)).isEqualTo(at("2025-06-04T17:30"));
        assertThat(late.log().get(1).event()).isSameAs(breach);
        assertThat(late.only(ClockStopped.class).onTime()).isFalse();
        late.expect(ClockKind.HANDLE, Standing.STOPPED_LATE, "2025-06-04T17:30");
    }
}
