package org.doudi.deadline.adapter.timer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.doudi.deadline.application.MovingClocks;
import org.doudi.store.look.Lookout;

/// Looks whether another calendar has been published, here or by another instance.
@ApplicationScoped
public class CalendarTimer implements Lookout {
    private final MovingClocks moving;

    CalendarTimer(MovingClocks moving) {
        this.moving = moving;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Uni<Integer> look() {
        return moving.look();
    }

    @Override
    public String found() {
        return "clocks.recounted";
    }
}
