package org.doudi.reporting.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// 工作日 of a stretch of time, as deadline-service counts them — §4.1. Only it knows the calendar.
///
/// @param from the first day that is known of
/// @param to   the last one
/// @param days those that are worked
public record WorkedDays(LocalDate from, LocalDate to, NavigableSet<LocalDate> days) {
    /// Of no day it is known.
    public static final WorkedDays UNKNOWN = new WorkedDays(LocalDate.MAX, LocalDate.MIN, new TreeSet<>());

    public static WorkedDays of(LocalDate from, LocalDate to, Collection<LocalDate> days) {
        return new WorkedDays(from, to, new TreeSet<>(days));
    }

    /// Working days after `day`, up to and with `last`; none where they are not all known.
    Optional<Integer> between(LocalDate day, LocalDate last) {
        return day.isBefore(from) || last.isAfter(to)
                ? Optional.empty()
                : Optional.of(
                        last.isAfter(day) ? days.subSet(day, false, last, true).size() : 0);
    }
}
