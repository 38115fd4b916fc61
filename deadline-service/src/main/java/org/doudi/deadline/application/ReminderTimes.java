package org.doudi.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.doudi.deadline.domain.reminder.ReminderHours;

/// 提醒的时间 of this house, by the calendar in force.
@ApplicationScoped
public class ReminderTimes {
    private final Timekeeping timekeeping;
    private final RemindersConfig config;

    ReminderTimes(Timekeeping timekeeping, RemindersConfig config) {
        this.timekeeping = timekeeping;
        this.config = config;
    }

    public ReminderHours hours() {
        return new ReminderHours(
                timekeeping.reference().calendar(),
                config.morning(),
                timekeeping.reference().hours(),
                config.last(),
                config.levels().orElse(Set.of()));
    }
}
