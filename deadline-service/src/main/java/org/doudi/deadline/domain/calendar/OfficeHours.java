package org.doudi.deadline.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// 办公时间: on working days, from the opening to the close of business, Asia/Shanghai. The break at
/// noon is not one here: the plan names no hours, and a notice at noon disturbs nobody.
///
/// @param closes the instant itself is closed already
public record OfficeHours(WorkingDayCalendar calendar, LocalTime opens, LocalTime closes) {
    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("开门时间应早于下班时间");
        }
    }

    public boolean areOpen(Instant at) {
        ZonedDateTime local = at.atZone(DueDates.ZONE);
        return calendar.isWorkingDay(local.toLocalDate())
                && !local.toLocalTime().isBefore(opens)
                && local.toLocalTime().isBefore(closes);
    }

    /// When the office closes, where it is open; else when it opens.
    public Instant changeAfter(Instant at) {
        LocalDate today = at.atZone(DueDates.ZONE).toLocalDate();
        if (areOpen(at)) {
            return on(today, closes);
        }
        boolean later = calendar.isWorkingDay(today) && at.isBefore(on(today, opens));
        return on(later ? today : calendar.workingDayAfter(today, 1), opens);
    }

    private static Instant on(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(DueDates.ZONE).toInstant();
    }
}
