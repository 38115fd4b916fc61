package org.doudi.intake.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.doudi.store.look.Lookout;

/// Looks for results to return to 12345. One that does not go out stays where it is.
@ApplicationScoped
public class ResultTimer implements Lookout {
    private final ReturningResults returning;

    ResultTimer(ReturningResults returning) {
        this.returning = returning;
    }

    @Override
    public String name() {
        return "hotline-results";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Uni<Integer> look() {
        return returning.send();
    }

    @Override
    public String found() {
        return "hotline.results-sent";
    }
}
