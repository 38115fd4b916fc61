package org.doudi.deadline.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.CalendarYear;
import org.doudi.deadline.domain.calendar.DayKind;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;

/// Ways to count, for the tests.
final class Counting {
    private static final List<CalendarYear> SHIPPED = new Timekeeping().calendarYears();

    private Counting() {}

    static DueDates by(AfterHours afterHours) {
        return on(SHIPPED, afterHours);
    }

    /// As if 2027's notice had come, with these days off.
    static DueDates withOfficial2027(String... daysOff) {
        Map<LocalDate, DayKind> exceptions =
                Stream.of(daysOff).collect(Collectors.toMap(LocalDate::parse, _ -> DayKind.HOLIDAY));
        Map<LocalDate, String> names =
                exceptions.keySet().stream().collect(Collectors.toMap(Function.identity(), _ -> "元旦"));
        CalendarYear next = new CalendarYear(2027, "测试通知", LocalDate.of(2026, 11, 30), true, exceptions, names);
        return on(
                Stream.concat(SHIPPED.stream().filter(year -> year.year() < 2027), Stream.of(next))
                        .toList(),
                AfterHours.EXCLUDE_START_DAY);
    }

    /// An instant by the hall's clock.
    static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(DueDates.ZONE).toInstant();
    }

    private static DueDates on(List<CalendarYear> years, AfterHours afterHours) {
        return new DueDates(new WorkingDayCalendar(years), LocalTime.of(17, 30), Duration.ofHours(2), afterHours);
    }
}
