package org.doudi.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.doudi.deadline.domain.calendar.OfficeHours;

/// 查询办公时间, by the calendar in force.
@ApplicationScoped
public class ViewingOfficeHours {
    private final OfficeHours hours;

    ViewingOfficeHours(Timekeeping timekeeping, OfficeConfig config) {
        this.hours = new OfficeHours(
                timekeeping.dates().calendar(),
                config.opening(),
                timekeeping.dates().closeOfBusiness());
    }

    public Hours at(Instant at) {
        return new Hours(at, hours.areOpen(at), hours.changeAfter(at));
    }

    /// Whether the office is open then.
    ///
    /// @param until when that changes next
    public record Hours(Instant at, boolean open, Instant until) {}
}
