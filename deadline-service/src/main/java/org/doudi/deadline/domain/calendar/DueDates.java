package org.doudi.deadline.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// 期限计算 — the one counting rule (§4.1; 民法典 201, 203): the start day is not counted, working days are counted
/// strictly
/// after it, and the limit ends at the close of business of the last one.
///
/// @param lateHours a same-day limit started this close to the end of the day, or nearer, ends a working day later
public record DueDates(WorkingDayCalendar calendar, BusinessHours hours, Duration lateHours, AfterHours afterHours) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// The due instant of a limit of `workingDays` (0: the same business day) started at `start`.
    public Due due(Instant start, int workingDays) {
        LocalDate counted = countedFrom(start.atZone(ZONE));
        LocalDate last =
                workingDays == 0 ? sameDay(start.atZone(ZONE)) : calendar.workingDayAfter(counted, workingDays);
        return new Due(hours.closeOf(last), !calendar.isOfficial(counted, last));
    }

    /// 月末: the close of business of the month's last working day.
    public Due endOf(YearMonth month) {
        LocalDate last = calendar.workingDayBefore(month.plusMonths(1).atDay(1));
        return new Due(hours.closeOf(last), !calendar.isOfficial(month.atDay(1), month.atEndOfMonth()));
    }

    /// The last close of business before a day: what is counted from it counts that day as its first, under either
    /// reading of a start outside business hours.
    public Instant closeBefore(LocalDate day) {
        return hours.closeOf(calendar.workingDayBefore(day));
    }

    /// 已用工作日: counted as the limit is.
    public int used(Instant start, Instant stop) {
        return calendar.workingDaysBetween(countedFrom(start.atZone(ZONE)), dateOf(stop));
    }

    /// 超期工作日: whole working days after the due day.
    public int overdue(Instant due, Instant stop) {
        return calendar.workingDaysBetween(dateOf(due), dateOf(stop));
    }

    /// The day that is not counted any more: the start's own, or the one that it is deemed to be.
    public LocalDate startDay(Instant start) {
        return countedFrom(start.atZone(ZONE));
    }

    private LocalDate countedFrom(ZonedDateTime start) {
        return switch (afterHours) {
            case EXCLUDE_START_DAY -> start.toLocalDate();
            case DEEM_NEXT_WORKING_DAY ->
                isInHours(start) ? start.toLocalDate() : calendar.workingDayAfter(start.toLocalDate(), 1);
        };
    }

    private LocalDate sameDay(ZonedDateTime start) {
        LocalDate day = start.toLocalDate();
        boolean early = start.toInstant().isBefore(hours.closeOf(day).minus(lateHours));
        return calendar.isWorkingDay(day) && early ? day : calendar.workingDayAfter(day, 1);
    }

    private boolean isInHours(ZonedDateTime start) {
        return calendar.isWorkingDay(start.toLocalDate())
                && !start.toLocalTime().isAfter(hours.on(start.toLocalDate()).closes());
    }

    private static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
