package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every start day of the officially known years against an independent walk from day to day.
class DueDatesOracleTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalTime CLOSE = LocalTime.of(17, 30);
    private static final List<LocalTime> TIMES = Stream.of(
                    "00:00", "08:29:59", "09:00", "15:29:59", "15:30", "15:30:01", "17:30", "17:30:01", "23:59:59.999")
            .map(LocalTime::parse)
            .toList();
    private static final DayWalker WALKER = new DayWalker();

    @ParameterizedTest
    @EnumSource
    void everyDueDateOfTheOfficialYearsIsTheWalkers(AfterHours afterHours) {
        DueDates dates = Counting.by(afterHours);
        FIRST.datesUntil(LAST.plusDays(1))
                .forEach(day -> TIMES.forEach(time -> {
                    for (int n = 0; n <= 10; n++) {
                        LocalDateTime start = day.atTime(time);
                        Due due = dates.due(at(start), n);
                        LocalDate walked = WALKER.due(start, n, afterHours);
                        if (walked.isAfter(LAST)) {
                            assertThat(due.provisional())
                                    .as("%s + %d", start, n)
                                    .isTrue();
                        } else {
                            assertThat(due).as("%s + %d", start, n).isEqualTo(new Due(at(walked.atTime(CLOSE)), false));
                        }
                    }
                }));
    }

    @Test
    void usedAndOverdueDaysAreThoseWalked() {
        DueDates dates = Counting.by(AfterHours.EXCLUDE_START_DAY);
        FIRST.datesUntil(LAST.minusDays(20)).forEach(start -> {
            int walked = 0;
            for (LocalDate stop = start; stop.isBefore(start.plusDays(20)); stop = stop.plusDays(1)) {
                walked += stop.isAfter(start) && WALKER.isWorking(stop) ? 1 : 0;
                assertThat(dates.used(at(start.atTime(9, 0)), at(stop.atTime(18, 0))))
                        .as("%s to %s", start, stop)
                        .isEqualTo(walked);
                assertThat(dates.overdue(at(start.atTime(CLOSE)), at(stop.atTime(18, 0))))
                        .as("%s to %s", start, stop)
                        .isEqualTo(walked);
            }
        });
    }

    @Test
    void aYearHasAsManyWorkingDaysAsItsNoticeLeaves() {
        DueDates dates = Counting.by(AfterHours.EXCLUDE_START_DAY);
        Map<Integer, Integer> expected = Map.of(2023, 249, 2024, 251, 2025, 248, 2026, 248);

        expected.forEach((year, workingDays) -> assertThat(
                        dates.calendar().workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .as("%d", year)
                .isEqualTo(workingDays));
    }
}
