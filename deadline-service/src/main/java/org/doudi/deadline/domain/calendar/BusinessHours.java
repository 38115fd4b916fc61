package org.doudi.deadline.domain.calendar;

import static org.doudi.deadline.domain.calendar.DueDates.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/// 工作日的办公时间, each from a day on.
///
/// @param periods in the order in which they were ordered: of two from the same day the later holds
public record BusinessHours(List<OfficeHours> periods) {
    /// 09:00 to 17:30 — no clause names them; an assumption until the house publishes its own.
    public static final OfficeHours STANDARD =
            new OfficeHours(LocalDate.MIN, LocalTime.of(9, 0), LocalTime.of(17, 30), "");

    public BusinessHours {
        periods = List.copyOf(periods);
    }

    public OfficeHours on(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.from().isAfter(day))
                .reduce((before, next) -> next.from().isBefore(before.from()) ? before : next)
                .orElse(STANDARD);
    }

    public Instant closeOf(LocalDate day) {
        return at(day, on(day).closes());
    }

    public Instant openingOf(LocalDate day) {
        return at(day, on(day).opens());
    }

    /// Whether the office is open then.
    public boolean areOpen(Instant at, WorkingDayCalendar calendar) {
        ZonedDateTime local = at.atZone(ZONE);
        OfficeHours hours = on(local.toLocalDate());
        return calendar.isWorkingDay(local.toLocalDate())
                && !local.toLocalTime().isBefore(hours.opens())
                && local.toLocalTime().isBefore(hours.closes());
    }

    /// When the office closes, where it is open; else when it opens.
    public Instant changeAfter(Instant at, WorkingDayCalendar calendar) {
        LocalDate today = at.atZone(ZONE).toLocalDate();
        if (areOpen(at, calendar)) {
            return closeOf(today);
        }
        boolean later = calendar.isWorkingDay(today) && at.isBefore(openingOf(today));
        return openingOf(later ? today : calendar.workingDayAfter(today, 1));
    }

    /// 工作时间 from an instant up to another one: the office's hours on working days, exact.
    public Duration workingTime(Instant from, Instant to, WorkingDayCalendar calendar) {
        Duration time = Duration.ZERO;
        LocalDate last = to.atZone(ZONE).toLocalDate();
        for (LocalDate day = from.atZone(ZONE).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            Instant begins = later(from, openingOf(day));
            Instant ends = earlier(to, closeOf(day));
            if (calendar.isWorkingDay(day) && begins.isBefore(ends)) {
                time = time.plus(Duration.between(begins, ends));
            }
        }
        return time;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(ZONE).toInstant();
    }
}
