package org.doudi.e2e;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// Due instants counted a second time, day by day, without the service's calendar: the end of the day of the limit,
/// 17:30 in the hall.
///
/// @param off    weekdays on which nobody works
/// @param worked days of a weekend on which everybody does
record WorkedDays(Set<LocalDate> off, Set<LocalDate> worked) {
    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");
    private static final LocalTime CLOSE = LocalTime.of(17, 30);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    Instant after(Instant start, int days) {
        LocalDate day = start.atZone(HALL).toLocalDate();
        for (int left = days; left > 0; left -= isWorked(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day.atTime(CLOSE).atZone(HALL).toInstant();
    }

    private boolean isWorked(LocalDate day) {
        return worked.contains(day) || (!WEEKEND.contains(day.getDayOfWeek()) && !off.contains(day));
    }
}
