package org.doudi.deadline.adapter.timer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.doudi.deadline.application.RemindingOfLimits;
import org.doudi.store.look.Lookout;

/// Looks for what is due to be said of the clocks.
@ApplicationScoped
public class ReminderTimer implements Lookout {
    private final RemindingOfLimits reminding;

    ReminderTimer(RemindingOfLimits reminding) {
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(500);
    }

    @Override
    public Uni<Integer> look() {
        return reminding.remind();
    }

    @Override
    public String found() {
        return "reminders.said";
    }
}
