package org.doudi.deadline.adapter.timer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.doudi.deadline.application.OpeningPeriods;
import org.doudi.deadline.application.PeriodsConfig;
import org.doudi.store.look.Lookout;

/// Looks whether another month has begun, where months are opened here.
@ApplicationScoped
public class PeriodTimer implements Lookout {
    private final OpeningPeriods opening;
    private final PeriodsConfig config;

    PeriodTimer(OpeningPeriods opening, PeriodsConfig config) {
        this.opening = opening;
        this.config = config;
    }

    @Override
    public String name() {
        return "periods";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Uni<Integer> look() {
        return config.opened() ? opening.open() : Uni.createFrom().item(0);
    }

    @Override
    public String found() {
        return "periods.opened";
    }
}
