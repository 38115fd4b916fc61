package org.doudi.deadline.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.DayKind;

/// 工作日历 — Monday to Friday, overlaid by each year's official notice: weekdays off, and weekend days that are worked
/// (调休), overlaid by what the house itself closes or opens. A year without an official notice is provisional (§4.1-9):
/// of one that no notice covers only the week is known, and what is counted by it is never firm.
public final class WorkingDayCalendar {
    private final int revision;
    private final TreeMap<Integer, CalendarNotice> years = new TreeMap<>();
    private final TreeMap<Integer, CalendarNotice> local = new TreeMap<>();
    private final long firstDay;
    private final int[] workedUpTo;
    private final long[] workedDays;

    /// @param revision which calendar this is, counted from 1
    /// @param notices  those in force: of each year an official one or a provisional one, and perhaps a local one
    public WorkingDayCalendar(int revision, Collection<CalendarNotice> notices) {
        this.revision = revision;
        notices.forEach(this::lay);
        int first = years.isEmpty() ? 0 : years.firstKey();
        int last = years.isEmpty() ? -1 : years.lastKey();
        this.firstDay = Year.of(first).atDay(1).toEpochDay();
        int days = (int) (Year.of(last + 1).atDay(1).toEpochDay() - firstDay);
        this.workedUpTo = new int[days];
        long[] worked = new long[days];
        int count = 0;
        for (int i = 0; i < days; i++) {
            LocalDate date = LocalDate.ofEpochDay(firstDay + i);
            if (of(date).working()) {
                worked[count++] = firstDay + i;
            }
            workedUpTo[i] = count;
        }
        this.workedDays = Arrays.copyOf(worked, count);
    }

    /// A provisional notice gives way to an official one.
    private void lay(CalendarNotice notice) {
        switch (notice.kind()) {
            case OFFICIAL -> years.put(notice.year(), notice);
            case PROVISIONAL -> years.putIfAbsent(notice.year(), notice);
            case LOCAL -> local.put(notice.year(), notice);
        }
    }

    /// A day, and why it is worked or not.
    public CalendarDay of(LocalDate date) {
        return named(local, date)
                .or(() -> named(years, date))
                .orElseGet(() ->
                        new CalendarDay(date, isWeekday(date), isWeekday(date) ? "工作日" : "周末", "", Optional.empty()));
    }

    private static Optional<CalendarDay> named(Map<Integer, CalendarNotice> notices, LocalDate date) {
        return Optional.ofNullable(notices.get(date.getYear()))
                .flatMap(notice -> Optional.ofNullable(notice.entries().get(date))
                        .map(entry -> new CalendarDay(
                                date, works(entry), reason(entry), notice.docNo(), Optional.of(notice.kind()))));
    }

    private static boolean works(CalendarEntry entry) {
        return entry.kind() == DayKind.WORKDAY;
    }

    private static String reason(CalendarEntry entry) {
        return entry.name() + entry.kind().chinese();
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public boolean isWorkingDay(LocalDate date) {
        if (!isKnown(date)) {
            return of(date).working();
        }
        int index = indexOf(date);
        return workedUpTo[index] > (index == 0 ? 0 : workedUpTo[index - 1]);
    }

    /// The n-th working day strictly after `start`, n ≥ 1.
    public LocalDate workingDayAfter(LocalDate start, int n) {
        if (isKnown(start)) {
            int index = workedUpTo[indexOf(start)] + n - 1;
            if (index < workedDays.length) {
                return LocalDate.ofEpochDay(workedDays[index]);
            }
        }
        return walked(start, n);
    }

    /// The last working day strictly before `day`.
    public LocalDate workingDayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private LocalDate walked(LocalDate start, int n) {
        LocalDate day = start;
        for (int left = n; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// Working days after `from`, up to and with `to`; 0 where `to` is not later.
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (isKnown(from) && isKnown(to)) {
            return Math.max(0, workedUpTo[indexOf(to)] - workedUpTo[indexOf(from)]);
        }
        return to.isAfter(from)
                ? (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /// Whether every year from one date to the other has its official notice.
    public boolean isOfficial(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(years::get)
                .allMatch(year -> year != null && year.kind() == CalendarKind.OFFICIAL);
    }

    /// Whether that year has its official notice.
    public boolean isOfficial(int year) {
        CalendarNotice notice = years.get(year);
        return notice != null && notice.kind() == CalendarKind.OFFICIAL;
    }

    /// 日历版本: which of the house's calendars this is, for example `7`.
    public String version() {
        return Integer.toString(revision);
    }

    public int revision() {
        return revision;
    }

    /// What it rests on, the earliest year first.
    public List<CalendarNotice> notices() {
        List<CalendarNotice> all = new ArrayList<>(years.values());
        all.addAll(local.values());
        return all;
    }

    private boolean isKnown(LocalDate date) {
        return years.containsKey(date.getYear());
    }

    private int indexOf(LocalDate date) {
        return (int) (date.toEpochDay() - firstDay);
    }
}
