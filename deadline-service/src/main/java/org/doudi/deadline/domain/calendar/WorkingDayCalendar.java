package org.doudi.deadline.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// 工作日历 — Monday to Friday, overlaid by each year's official notice: weekdays off, and weekend days that are worked
/// (调休). A year without an official notice is provisional (§4.1-9): of one that no notice covers only the week is
/// known, and what is counted by it is never firm.
public final class WorkingDayCalendar {
    private final TreeMap<Integer, CalendarYear> years = new TreeMap<>();
    private final long firstDay;
    private final int[] workedUpTo;
    private final long[] workedDays;

    /// @param years consecutive years
    public WorkingDayCalendar(List<CalendarYear> years) {
        years.forEach(year -> this.years.put(year.year(), year));
        int first = this.years.firstKey();
        int last = this.years.lastKey();
        if (last - first + 1 != years.size()) {
            throw new IllegalArgumentException("日历的年份应当连续");
        }
        this.firstDay = Year.of(first).atDay(1).toEpochDay();
        int days = (int) (Year.of(last + 1).atDay(1).toEpochDay() - firstDay);
        this.workedUpTo = new int[days];
        long[] worked = new long[days];
        int count = 0;
        for (int i = 0; i < days; i++) {
            if (worked(LocalDate.ofEpochDay(firstDay + i))) {
                worked[count++] = firstDay + i;
            }
            workedUpTo[i] = count;
        }
        this.workedDays = Arrays.copyOf(worked, count);
    }

    private boolean worked(LocalDate date) {
        CalendarYear year = Objects.requireNonNull(years.get(date.getYear()));
        DayKind exception = year.exceptions().get(date);
        if (exception != null) {
            return exception == DayKind.WORKDAY;
        }
        return isWeekday(date);
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public boolean isWorkingDay(LocalDate date) {
        if (!isKnown(date)) {
            return isWeekday(date);
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
                .allMatch(year -> year != null && year.official());
    }

    /// Years with the numbers of their notices, for example `2026`.
    public String version() {
        return years.values().stream()
                .filter(CalendarYear::official)
                .map(year -> Integer.toString(year.year()))
                .collect(Collectors.joining("+"));
    }

    private boolean isKnown(LocalDate date) {
        return years.containsKey(date.getYear());
    }

    private int indexOf(LocalDate date) {
        return (int) (date.toEpochDay() - firstDay);
    }
}
