package org.doudi.deadline.domain.receipt;

import java.time.LocalDate;
import org.doudi.deadline.domain.calendar.CalendarDay;

/// 逐日 — one day of the count.
///
/// @param number      which working day of the limit it is, from 1; 0 where it is not counted
/// @param reason      why, in the trade's words, for example `国庆节放假`
/// @param docNo       the notice that says so; empty where the week itself does
/// @param provisional its year has no official notice
public record CountedDay(LocalDate date, DaySort sort, int number, String reason, String docNo, boolean provisional) {
    static CountedDay counted(CalendarDay day, int number, boolean provisional) {
        return new CountedDay(day.date(), DaySort.of(day), number, day.reason(), day.docNo(), provisional);
    }

    static CountedDay skipped(CalendarDay day, boolean provisional) {
        return counted(day, 0, provisional);
    }

    static CountedDay start(CalendarDay day, String why, boolean provisional) {
        return new CountedDay(day.date(), DaySort.START, 0, why, day.docNo(), provisional);
    }
}
