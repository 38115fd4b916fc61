package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.doudi.deadline.domain.calendar.BusinessHours;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

/// 工作时间: the business hours of working days, by the hall's clock.
class WorkingTimeTest {
    private static final WorkingDayCalendar CALENDAR = Shipped.reference().calendar();
    private static final BusinessHours HOURS = new BusinessHours(
            List.of(new OfficeHours(LocalDate.of(2026, 5, 6), LocalTime.of(8, 30), LocalTime.of(18, 0), "夏令")));

    @Test
    void onlyTheHoursOfWorkingDaysAreWorkingTime() {
        assertThat(time("2026-02-13T16:30", "2026-02-13T18:00")).isEqualTo(Duration.ofHours(1));
        assertThat(time("2026-02-14T08:00", "2026-02-14T09:30")).as("调休").isEqualTo(Duration.ofMinutes(30));
        assertThat(time("2026-02-14T17:30", "2026-02-24T09:00")).as("春节").isZero();
        assertThat(time("2026-05-06T00:00", "2026-05-07T00:00")).isEqualTo(Duration.ofMinutes(570));
        assertThat(time("2026-03-09T10:00", "2026-03-09T10:00:00.250")).isEqualTo(Duration.ofMillis(250));
        assertThat(time("2026-03-10T10:00", "2026-03-09T10:00")).isZero();
    }

    /// Minute by minute.
    @Test
    void itIsWhatAWalkFromMinuteToMinuteFinds() {
        DayWalker walker = new DayWalker();
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Instant from = at("2026-01-01T00:00").plusSeconds(60L * random.nextInt(300 * 24 * 60));
            Instant to = from.plusSeconds(60L * random.nextInt(12 * 24 * 60));
            long walked = 0;
            for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
                walked += isOpen(minute.atZone(DueDates.ZONE), walker) ? 1 : 0;
            }
            assertThat(HOURS.workingTime(from, to, CALENDAR))
                    .as("%s to %s", from, to)
                    .isEqualTo(Duration.ofMinutes(walked));
        }
    }

    private static boolean isOpen(ZonedDateTime minute, DayWalker walker) {
        boolean summer = !minute.toLocalDate().isBefore(LocalDate.of(2026, 5, 6));
        return walker.isWorking(minute.toLocalDate())
                && !minute.toLocalTime().isBefore(summer ? LocalTime.of(8, 30) : LocalTime.of(9, 0))
                && minute.toLocalTime().isBefore(summer ? LocalTime.of(18, 0) : LocalTime.of(17, 30));
    }

    private static Duration time(String from, String to) {
        return HOURS.workingTime(at(from), at(to), CALENDAR);
    }
}
