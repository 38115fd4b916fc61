package org.doudi.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.doudi.deadline.domain.calendar.BusinessHours;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;

/// 查询办公时间, by the calendar in force.
@ApplicationScoped
public class ViewingOfficeHours {
    private final Timekeeping timekeeping;

    ViewingOfficeHours(Timekeeping timekeeping) {
        this.timekeeping = timekeeping;
    }

    public Hours at(Instant at) {
        BusinessHours hours = timekeeping.reference().hours();
        WorkingDayCalendar calendar = timekeeping.reference().calendar();
        return new Hours(at, hours.areOpen(at, calendar), hours.changeAfter(at, calendar));
    }

    /// Whether the office is open then.
    ///
    /// @param until when that changes next
    public record Hours(Instant at, boolean open, Instant until) {}
}
