package org.doudi.deadline.adapter.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.doudi.deadline.application.RemindingOfLimits;
import org.doudi.store.time.Looking;
import org.jboss.logging.Logger;

/// Looks for what is due to be said of the clocks.
@ApplicationScoped
public class ReminderTimer implements Looking.Report {
    private static final Logger LOG = Logger.getLogger(ReminderTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final RemindingOfLimits reminding;
    private final Vertx vertx;
    private volatile Optional<Looking> looking = Optional.empty();

    ReminderTimer(RemindingOfLimits reminding, Vertx vertx) {
        this.reminding = reminding;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        looking = Optional.of(Looking.every(LOOK_EVERY, vertx, reminding::remind, this));
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.infof("reminders.said count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("reminders.look-failed cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("reminders.look-resumed");
    }
}
