package org.doudi.deadline.domain.calendar;

import java.time.LocalDate;
import java.util.Map;

/// One year by its notice.
///
/// @param document   文号 of the notice
/// @param published  when it came out
/// @param official   false where only the statutory days are known
/// @param exceptions weekdays off and weekend days that are worked
/// @param names      the holiday that each exception belongs to
public record CalendarYear(
        int year,
        String document,
        LocalDate published,
        boolean official,
        Map<LocalDate, DayKind> exceptions,
        Map<LocalDate, String> names) {
    public CalendarYear {
        exceptions = Map.copyOf(exceptions);
        names = Map.copyOf(names);
    }
}
