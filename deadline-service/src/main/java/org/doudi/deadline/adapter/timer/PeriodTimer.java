package org.doudi.deadline.adapter.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.doudi.deadline.application.OpeningPeriods;
import org.doudi.deadline.application.PeriodsConfig;
import org.doudi.store.time.Looking;
import org.jboss.logging.Logger;

/// Looks whether another month has begun.
@ApplicationScoped
public class PeriodTimer implements Looking.Report {
    private static final Logger LOG = Logger.getLogger(PeriodTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final OpeningPeriods opening;
    private final PeriodsConfig config;
    private final Vertx vertx;
    private volatile Optional<Looking> looking = Optional.empty();

    PeriodTimer(OpeningPeriods opening, PeriodsConfig config, Vertx vertx) {
        this.opening = opening;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        looking = Optional.of(config)
                .filter(PeriodsConfig::opened)
                .map(_ -> Looking.every(LOOK_EVERY, vertx, opening::open, this));
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.infof("periods.opened count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("periods.look-failed cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("periods.look-resumed");
    }
}
