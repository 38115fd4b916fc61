package org.doudi.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;

/// 查询工作日, by the calendar in force.
@ApplicationScoped
public class ViewingWorkingDays {
    private final Timekeeping timekeeping;

    ViewingWorkingDays(Timekeeping timekeeping) {
        this.timekeeping = timekeeping;
    }

    public Worked between(LocalDate from, LocalDate to) {
        WorkingDayCalendar calendar = timekeeping.reference().calendar();
        return new Worked(
                calendar.version(),
                from,
                to,
                from.datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).toList());
    }

    /// The working days of a stretch of time, its first and last day with it.
    ///
    /// @param revision which of the house's calendars says so
    public record Worked(String revision, LocalDate from, LocalDate to, List<LocalDate> days) {
        public Worked {
            days = List.copyOf(days);
        }
    }
}
