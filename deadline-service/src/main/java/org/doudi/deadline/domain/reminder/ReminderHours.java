package org.doudi.deadline.domain.reminder;

import static java.util.Comparator.comparing;
import static java.util.function.BinaryOperator.maxBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.BusinessHours;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.doudi.events.DeadlineEvent.ReminderLevel;

/// 提醒的时间: on working days from the hour of the morning to the close of business, Asia/Shanghai, and never outside.
///
/// @param morning of the day's first reminder
/// @param last    how much business time before the limit 最后两小时 begins
/// @param levels  提醒级别 that this house wants
public record ReminderHours(
        WorkingDayCalendar calendar, LocalTime morning, BusinessHours hours, Duration last, Set<ReminderLevel> levels) {
    public ReminderHours {
        LocalTime closes = BusinessHours.STANDARD.closes();
        if (!morning.isBefore(closes)) {
            throw new IllegalArgumentException("提醒时间应早于下班时间");
        }
        if (!last.isPositive() || last.compareTo(Duration.between(morning, closes)) > 0) {
            throw new IllegalArgumentException("最后提醒的提前量应为正，且不超过一个工作日");
        }
        levels = Set.copyOf(levels);
    }

    public boolean areOpen(Instant at) {
        LocalDate day = dayOf(at);
        return calendar.isWorkingDay(day) && !at.isBefore(on(day, morning)) && at.isBefore(hours.closeOf(day));
    }

    /// The reminders of a limit, in order; of two that meet at one instant the more urgent.
    public List<Reminder> of(Instant dueAt) {
        return levels.stream()
                .map(level -> new Reminder(level, at(level, dueAt)))
                .filter(reminder -> reminder.at().isBefore(dueAt) && areOpen(reminder.at()))
                .collect(Collectors.toMap(Reminder::at, reminder -> reminder, maxBy(comparing(Reminder::level))))
                .values()
                .stream()
                .sorted(comparing(Reminder::at))
                .toList();
    }

    /// When whoever still owes is urged: the morning of the first working day after the limit.
    public Instant morningAfter(Instant dueAt) {
        return on(calendar.workingDayAfter(dayOf(dueAt), 1), morning);
    }

    /// When a limit is to be looked at next, after `since`.
    public Optional<Instant> next(Instant dueAt, Instant since) {
        return Stream.concat(of(dueAt).stream().map(Reminder::at), Stream.of(morningAfter(dueAt)))
                .filter(at -> at.isAfter(since))
                .findFirst();
    }

    /// Whole working days that follow the day of `at`, up to the due day and with it.
    int workingDaysLeft(Instant at, Instant dueAt) {
        return calendar.workingDaysBetween(dayOf(at), dayOf(dueAt));
    }

    private Instant at(ReminderLevel level, Instant dueAt) {
        return switch (level) {
            case DAY_BEFORE -> on(calendar.workingDayBefore(dayOf(dueAt)), morning);
            case DAY_OF -> on(dayOf(dueAt), morning);
            case LAST_HOURS -> lastHoursFrom(dueAt);
        };
    }

    /// `last` of business time before the limit: what the due day does not have of it, the working day before has.
    private Instant lastHoursFrom(Instant dueAt) {
        LocalDate day = dayOf(dueAt);
        Duration there = businessTimeUpTo(dueAt, day);
        return there.compareTo(last) >= 0
                ? earlier(dueAt, hours.closeOf(day)).minus(last)
                : hours.closeOf(calendar.workingDayBefore(day)).minus(last.minus(there));
    }

    private Duration businessTimeUpTo(Instant at, LocalDate day) {
        Duration passed = Duration.between(on(day, morning), earlier(at, hours.closeOf(day)));
        return calendar.isWorkingDay(day) && passed.isPositive() ? passed : Duration.ZERO;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(DueDates.ZONE).toLocalDate();
    }

    private static Instant on(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(DueDates.ZONE).toInstant();
    }
}
