package org.doudi.deadline.domain.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.CalendarKind;

/// 放假安排 of one year, by one notice: weekdays off, and weekend days that are worked.
///
/// @param docNo       文号; with the year it is the notice's version
/// @param publishedOn when it came out
public record CalendarNotice(
        int year, CalendarKind kind, String docNo, LocalDate publishedOn, Map<LocalDate, CalendarEntry> entries) {
    public CalendarNotice {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /// A date that is named twice is as it was named last.
    public static CalendarNotice of(
            int year, CalendarKind kind, String docNo, LocalDate publishedOn, List<CalendarEntry> entries) {
        Map<LocalDate, CalendarEntry> byDate = new TreeMap<>();
        entries.forEach(entry -> byDate.put(entry.date(), entry));
        return new CalendarNotice(year, kind, docNo, publishedOn, byDate);
    }

    public String version() {
        return year + "/" + docNo;
    }

    /// Whether it takes the place of another one.
    boolean succeeds(CalendarNotice other) {
        return year == other.year && kind == other.kind;
    }

    /// The days on which it differs from another notice, or from the bare week.
    Set<LocalDate> differences(Map<LocalDate, CalendarEntry> others) {
        Set<LocalDate> days = new TreeSet<>(entries.keySet());
        days.addAll(others.keySet());
        days.removeIf(day -> kindOf(entries.get(day)).equals(kindOf(others.get(day))));
        return days;
    }

    private static String kindOf(@org.jspecify.annotations.Nullable CalendarEntry entry) {
        return entry == null ? "" : entry.kind().name();
    }
}
