package org.doudi.deadline.adapter.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.doudi.deadline.application.MovingClocks;
import org.doudi.store.time.Looking;
import org.jboss.logging.Logger;

/// Looks whether another calendar has been published, here or by another instance.
@ApplicationScoped
public class CalendarTimer implements Looking.Report {
    private static final Logger LOG = Logger.getLogger(CalendarTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final MovingClocks moving;
    private final Vertx vertx;
    private volatile Optional<Looking> looking = Optional.empty();

    CalendarTimer(MovingClocks moving, Vertx vertx) {
        this.moving = moving;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        looking = Optional.of(Looking.every(LOOK_EVERY, vertx, moving::look, this));
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.infof("clocks.recounted count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("clocks.recount-failed cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("clocks.recount-resumed");
    }
}
