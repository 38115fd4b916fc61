package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Counting.notice;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.leaderCame;
import static org.doudi.deadline.application.Facts.monthOpened;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.deadline.domain.clock.Recounting;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DayKind;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.Escalation;
import org.doudi.events.DeadlineEvent.EscalationRole;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.PeriodOpened;
import org.doudi.events.PeriodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// 月度汇总, 领导体验 — 三.6, 六(一).
class MonthClocksTest {
    private static final String OCTOBER = "2025-10-01T00:00";

    /// S25: a make-up Saturday.
    @Test
    void theSummaryOfSeptemberIsDueOnTheThirdWorkingDayOfOctober() {
        Story story = new Story().at(OCTOBER, monthOpened("2025-10-01"));
        story.expect(ClockKind.MONTHLY, Standing.RUNNING, "2025-10-11T17:30");

        story.looked("2025-10-11T17:30:01");
        DeadlineBreached breach = story.only(DeadlineBreached.class);
        assertThat(breach.clockedParties()).containsExactly(new ClockedParty(Facts.WINDOW, PartyRole.CENTRE));
        assertThat(breach.escalatedTo()).extracting(Escalation::role).containsExactly(EscalationRole.WORKING_GROUP);
    }

    /// The third of the month and not the third after its first: the 1st of September is a Monday, that of August a
    /// Friday; May begins with a holiday; February begins on a Sunday, and its third is worked.
    @ParameterizedTest
    @CsvSource({
        "2025-09-01,2025-09-03T17:30",
        "2025-08-01,2025-08-05T17:30",
        "2026-05-01,2026-05-08T17:30",
        "2026-02-01,2026-02-04T17:30"
    })
    void itsFirstDayCountsWhereItIsWorked(String firstDay, String due) {
        new Story().at(firstDay + "T00:00", monthOpened(firstDay)).expect(ClockKind.MONTHLY, Standing.RUNNING, due);
    }

    @ParameterizedTest
    @EnumSource
    void underEitherReadingOfAStartOutsideBusinessHours(AfterHours afterHours) {
        var dates = Counting.by(afterHours);
        assertThat(dates.due(dates.closeBefore(LocalDate.of(2025, 10, 1)), 3).at())
                .isEqualTo(at("2025-10-11T17:30"));
        assertThat(dates.due(dates.closeBefore(LocalDate.of(2025, 9, 1)), 3).at())
                .isEqualTo(at("2025-09-03T17:30"));
    }

    /// 六(一): to the close of business of the month's last working day, and not into the next.
    @ParameterizedTest
    @CsvSource({
        "2025-10-01,2025-10-31T17:30",
        "2025-08-01,2025-08-29T17:30",
        "2025-05-01,2025-05-30T17:30",
        "2026-02-01,2026-02-28T17:30"
    })
    void aLeaderIsAwaitedUntilTheMonthsLastCloseOfBusiness(String firstDay, String due) {
        new Story().at(firstDay + "T00:00", monthOpened(firstDay, BDC)).expect(ClockKind.LEADER, Standing.RUNNING, due);
    }

    @Test
    void eachUnitOwesItsOwn() {
        Story story = new Story()
                .at(OCTOBER, monthOpened("2025-10-01", BDC, SWJ))
                .at("2025-10-20T10:00", leaderCame(BDC, "2025-10-20T10:00"))
                .looked("2025-11-01T09:00");
        assertThat(story.clock(ClockKind.LEADER, ClockScope.unit(BDC)).standing())
                .isEqualTo(Standing.STOPPED);
        assertThat(story.clock(ClockKind.LEADER, ClockScope.unit(SWJ)).standing())
                .isEqualTo(Standing.BREACHED);
        assertThat(story.all(DeadlineBreached.class))
                .filteredOn(breach -> breach.kind() == ClockKind.LEADER)
                .singleElement()
                .satisfies(breach ->
                        assertThat(breach.clockedParties()).containsExactly(new ClockedParty(SWJ, PartyRole.UNIT)));
    }

    /// §4.1-7: what the duty chief writes down afterwards shows that the unit was not late.
    @Test
    void aVisitInTimeThatIsWrittenDownLaterWithdrawsTheBreach() {
        Story story = new Story().at(OCTOBER, monthOpened("2025-10-01", BDC)).looked("2025-10-31T17:31");
        story.seen("2025-11-03T09:00", "2025-10-31T17:00", leaderCame(BDC, "2025-10-31T17:00"));
        assertThat(story.only(BreachWithdrawn.class).kind()).isEqualTo(ClockKind.LEADER);
        assertThat(story.clock(ClockKind.LEADER).standing()).isEqualTo(Standing.STOPPED);
    }

    @Test
    void aQuarterAndAYearClockNothing() {
        for (PeriodKind kind : new PeriodKind[] {PeriodKind.QUARTER, PeriodKind.YEAR}) {
            LocalDate first = LocalDate.of(2026, 1, 1);
            Story story = new Story()
                    .at(
                            "2026-01-01T00:00",
                            new PeriodOpened(kind, first, kind.lastDay(first), at("2026-01-01T00:00"), List.of()));
            assertThat(story.log()).isEmpty();
        }
    }

    /// §4.1-9: like any other limit, and within its month.
    @Test
    void aCalendarMovesBoth() {
        Reference closed = new Publishing()
                .calendar(
                        "2026-11-20T09:00",
                        notice(2026, CalendarKind.LOCAL, "停电", DayKind.HOLIDAY, "2026-11-30", "2026-12-02"))
                .reference();
        Clock leader = new Story()
                .at("2026-11-01T00:00", monthOpened("2026-11-01", BDC))
                .clock(ClockKind.LEADER);
        assertThat(leader.dueAt()).isEqualTo(at("2026-11-30T17:30"));
        assertThat(Recounting.after(leader, closed, at("2026-11-20T09:00"))
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(at("2026-11-27T17:30"));
        Clock summary =
                new Story().at("2026-12-01T00:00", monthOpened("2026-12-01")).clock(ClockKind.MONTHLY);
        assertThat(summary.dueAt()).isEqualTo(at("2026-12-03T17:30"));
        assertThat(Recounting.after(summary, closed, at("2026-12-01T09:00"))
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(at("2026-12-04T17:30"));
    }

    @Test
    void aMonthOfAYearWithoutANoticeIsProvisional() {
        assertThat(Counting.by(AfterHours.EXCLUDE_START_DAY).endOf(YearMonth.of(2027, 1)))
                .isEqualTo(new Due(at("2027-01-29T17:30"), true));
        Story story = new Story().at("2027-01-01T00:00", monthOpened("2027-01-01", BDC));
        assertThat(story.clock(ClockKind.LEADER).provisional()).isTrue();
        assertThat(story.clock(ClockKind.MONTHLY).provisional()).isTrue();
        assertThat(story.looked("2027-02-10T09:00").all(DeadlineBreached.class)).isEmpty();
    }
}
