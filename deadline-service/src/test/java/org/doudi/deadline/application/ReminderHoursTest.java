package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.deadline.application.Counting.at;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.BusinessHours;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.doudi.deadline.domain.reminder.ReminderHours;
import org.doudi.events.DeadlineEvent.ReminderLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 提醒的时间, counted by hand.
class ReminderHoursTest {
    private static final WorkingDayCalendar CALENDAR =
            Counting.by(AfterHours.EXCLUDE_START_DAY).calendar();
    static final ReminderHours HOURS = hours(EnumSet.allOf(ReminderLevel.class));

    private static ReminderHours hours(Set<ReminderLevel> levels) {
        return new ReminderHours(
                CALENDAR, LocalTime.of(8, 30), new BusinessHours(List.of()), Duration.ofHours(2), levels);
    }

    /// S05, S09 (the holiday is before 10-09), S10 (10-11 is a make-up Saturday), S14 (02-14 is one, then nine days
    /// off), S19.
    @ParameterizedTest
    @CsvSource({
        "2025-03-12T17:30, 2025-03-11T08:30, 2025-03-12T08:30, 2025-03-12T15:30",
        "2025-10-10T17:30, 2025-10-09T08:30, 2025-10-10T08:30, 2025-10-10T15:30",
        "2025-10-09T17:30, 2025-09-30T08:30, 2025-10-09T08:30, 2025-10-09T15:30",
        "2025-10-13T17:30, 2025-10-11T08:30, 2025-10-13T08:30, 2025-10-13T15:30",
        "2026-02-24T17:30, 2026-02-14T08:30, 2026-02-24T08:30, 2026-02-24T15:30",
        "2026-10-09T17:30, 2026-10-08T08:30, 2026-10-09T08:30, 2026-10-09T15:30"
    })
    void aLimitAtTheCloseOfBusinessHasThree(String due, String before, String same, String last) {
        assertThat(of(due)).containsExactly("DAY_BEFORE " + before, "DAY_OF " + same, "LAST_HOURS " + last);
    }

    /// What somebody agreed to may fall due at any hour of any day.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the two hours reach back into the working day before
                "2025-03-10T09:30 | DAY_BEFORE 2025-03-07T08:30, LAST_HOURS 2025-03-07T16:30, DAY_OF 2025-03-10T08:30",
                // at one instant only the more urgent
                "2025-03-10T10:30 | DAY_BEFORE 2025-03-07T08:30, LAST_HOURS 2025-03-10T08:30",
                // before the morning, and after the close
                "2025-03-11T08:15 | DAY_BEFORE 2025-03-10T08:30, LAST_HOURS 2025-03-10T15:30",
                "2025-03-11T23:00 | DAY_BEFORE 2025-03-10T08:30, DAY_OF 2025-03-11T08:30, LAST_HOURS 2025-03-11T15:30",
                // on days off nobody is reminded: the last working day stands for them
                "2025-10-05T12:00 | DAY_BEFORE 2025-09-30T08:30, LAST_HOURS 2025-09-30T15:30"
            })
    void aLimitThatWasAgreedOnIsRemindedOfInBusinessTime(String due, String expected) {
        assertThat(of(due)).containsExactly(expected.split(", "));
        assertThat(HOURS.of(at(due))).allMatch(reminder -> HOURS.areOpen(reminder.at()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30T17:30, 2025-10-09T08:30",
        "2025-10-10T17:30, 2025-10-11T08:30",
        "2025-10-05T12:00, 2025-10-09T08:30"
    })
    void whoStillOwesIsUrgedOnTheNextWorkingMorning(String due, String morning) {
        assertThat(HOURS.morningAfter(at(due))).isEqualTo(at(morning));
        assertThat(HOURS.next(at(due), at(due))).hasValue(at(morning));
        assertThat(HOURS.next(at(due), at(morning))).isEmpty();
    }

    /// S05: never on 10-01 … 10-08.
    @ParameterizedTest
    @CsvSource({
        "2025-10-01T10:00, false",
        "2025-10-08T10:00, false",
        "2025-10-09T08:29:59, false",
        "2025-10-09T08:30, true",
        "2025-10-09T17:29:59, true",
        "2025-10-09T17:30, false",
        "2025-10-11T10:00, true",
        "2025-10-12T10:00, false"
    })
    void businessTimeIsFromTheMorningToTheCloseOfWorkingDays(String when, boolean open) {
        assertThat(HOURS.areOpen(at(when))).isEqualTo(open);
    }

    @Test
    void aHouseTakesTheLevelsThatItWants() {
        assertThat(hours(Set.of(ReminderLevel.DAY_OF)).of(at("2025-03-12T17:30")))
                .extracting(reminder -> reminder.level())
                .containsExactly(ReminderLevel.DAY_OF);
        assertThat(hours(Set.of()).next(at("2025-03-12T17:30"), at("2025-03-10T10:00")))
                .hasValue(at("2025-03-13T08:30"));
    }

    @Test
    void theMorningComesBeforeTheCloseAndTheLastHoursFitIntoADay() {
        LocalTime close = LocalTime.of(17, 30);
        BusinessHours hours = new BusinessHours(List.of());
        assertThatThrownBy(() -> new ReminderHours(CALENDAR, close, hours, Duration.ofHours(2), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        for (Duration last : List.of(Duration.ZERO, Duration.ofHours(10))) {
            assertThatThrownBy(() -> new ReminderHours(CALENDAR, LocalTime.of(8, 30), hours, last, Set.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Stream<String> of(String due) {
        return HOURS.of(at(due)).stream()
                .map(reminder -> reminder.level() + " "
                        + reminder.at().atZone(DueDates.ZONE).toLocalDateTime());
    }
}
