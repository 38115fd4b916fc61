package org.doudi.deadline.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.BusinessHours;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.DayKind;

/// Ways to count, for the tests.
final class Counting {
    private static final List<CalendarNotice> SHIPPED = Shipped.reference().notices();

    private Counting() {}

    static DueDates by(AfterHours afterHours) {
        return on(SHIPPED, afterHours);
    }

    /// As if 2027's notice had come, with these days off.
    static DueDates withOfficial2027(String... daysOff) {
        return on(Stream.concat(SHIPPED.stream(), Stream.of(of2027(daysOff))).toList(), AfterHours.EXCLUDE_START_DAY);
    }

    static CalendarNotice of2027(String... daysOff) {
        return notice(2027, CalendarKind.OFFICIAL, "测试通知", DayKind.HOLIDAY, daysOff);
    }

    static CalendarNotice notice(int year, CalendarKind kind, String docNo, DayKind days, String... dates) {
        return CalendarNotice.of(
                year,
                kind,
                docNo,
                LocalDate.of(2026, 1, 5),
                Stream.of(dates)
                        .map(date -> new CalendarEntry(LocalDate.parse(date), days, "元旦"))
                        .toList());
    }

    /// An instant by the hall's clock.
    static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(DueDates.ZONE).toInstant();
    }

    private static DueDates on(List<CalendarNotice> notices, AfterHours afterHours) {
        return new DueDates(
                new WorkingDayCalendar(1, notices), new BusinessHours(List.of()), Duration.ofHours(2), afterHours);
    }
}
