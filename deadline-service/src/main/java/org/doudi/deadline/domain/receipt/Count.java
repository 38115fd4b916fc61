package org.doudi.deadline.domain.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doudi.deadline.domain.calendar.CalendarDay;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;

/// 逐日计算 — §4.1, told day by day: the start day, which never counts, then every day up to the due day, with what it was
/// skipped for.
///
/// @param from            the instant from which it is counted
/// @param workingDays     0: the same business day
/// @param calendarVersion 日历版本
/// @param notices         by which the days of these years were counted
/// @param due             the close of business of the last day
public record Count(
        Instant from,
        int workingDays,
        String calendarVersion,
        List<CalendarNotice> notices,
        List<CountedDay> days,
        Due due) {
    public Count {
        notices = List.copyOf(notices);
        days = List.copyOf(days);
    }

    public static Count of(Instant from, int workingDays, DueDates dates) {
        Due due = dates.due(from, workingDays);
        WorkingDayCalendar calendar = dates.calendar();
        LocalDate first = dayOf(from);
        LocalDate last = dayOf(due.at());
        return new Count(
                from,
                workingDays,
                calendar.version(),
                calendar.notices().stream()
                        .filter(notice -> first.getYear() <= notice.year() && notice.year() <= last.getYear())
                        .toList(),
                days(from, last, workingDays, dates),
                due);
    }

    private static List<CountedDay> days(Instant from, LocalDate last, int workingDays, DueDates dates) {
        WorkingDayCalendar calendar = dates.calendar();
        LocalDate first = dayOf(from);
        // A same-day limit counts no days: what is no start day of it is the one that it ends on.
        LocalDate start = workingDays == 0 ? first : dates.startDay(from);
        List<CountedDay> days = new ArrayList<>();
        int number = 0;
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            CalendarDay day = calendar.of(date);
            boolean provisional = !calendar.isOfficial(date.getYear());
            if (date.equals(first)) {
                days.add(CountedDay.start(day, startReason(day, last, workingDays), provisional));
            } else if (!day.working()) {
                days.add(CountedDay.skipped(day, provisional));
            } else if (!date.isAfter(start)) {
                days.add(CountedDay.start(day, "非工作时间开始，视为这一天开始，不计入", provisional));
            } else {
                days.add(CountedDay.counted(day, ++number, provisional));
            }
        }
        return days;
    }

    /// A same-day limit ends on its start day, unless that is no working day, or is nearly over.
    private static String startReason(CalendarDay day, LocalDate last, int workingDays) {
        if (workingDays > 0) {
            return "开始之日，不计入（民法典第二百零一条）";
        }
        if (day.date().equals(last)) {
            return "当日办结";
        }
        return day.working() ? "临近下班或者已经下班，顺延至下一个工作日" : day.reason() + "，顺延至下一个工作日";
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(DueDates.ZONE).toLocalDate();
    }
}
