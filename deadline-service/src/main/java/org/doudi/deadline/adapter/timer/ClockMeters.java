package org.doudi.deadline.adapter.timer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.doudi.deadline.application.FiringDueClocks;

/// 到期 as gauges of `/q/metrics`: `doudi.clocks.unfired` (seconds since the oldest clock that is due and has not run
/// out), `doudi.clocks.held` (1 while judgement is held) and `doudi.clocks.skew` (seconds by which this machine's clock
/// is too far from the database's).
@ApplicationScoped
public class ClockMeters {
    private final FiringDueClocks firing;
    private final MeterRegistry meters;

    ClockMeters(FiringDueClocks firing, MeterRegistry meters) {
        this.firing = firing;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        Gauge.builder("doudi.clocks.unfired", firing, its -> seconds(its.unfired()))
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("doudi.clocks.held", firing, its -> its.held().isPresent() ? 1 : 0)
                .register(meters);
        Gauge.builder("doudi.clocks.skew", firing, its -> seconds(its.skew()))
                .baseUnit("seconds")
                .register(meters);
    }

    private static double seconds(Optional<Duration> length) {
        return length.map(its -> its.toMillis() / 1000.0).orElse(0.0);
    }
}
