package org.doudi.deadline.adapter.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.doudi.deadline.application.FiringDueClocks;
import org.jboss.logging.Logger;

/// Looks for due clocks several times a second. What is due stands in a table, so a look that fails costs nothing; that
/// clocks are held is told when it begins and when it ends.
@ApplicationScoped
public class DueTimer {
    private static final Logger LOG = Logger.getLogger(DueTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final FiringDueClocks firing;
    private final Vertx vertx;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean holding = new AtomicBoolean();
    private volatile long timer;

    DueTimer(FiringDueClocks firing, Vertx vertx) {
        this.firing = firing;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(LOOK_EVERY.toMillis(), _ -> look());
    }

    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        if (busy.compareAndSet(false, true)) {
            firing.fire()
                    .onTermination()
                    .invoke(this::looked)
                    .subscribe()
                    .with(DueTimer::fired, failure -> LOG.debug("clocks.look-failed", failure));
        }
    }

    private void looked() {
        Optional<String> held = firing.held();
        if (held.isPresent() != holding.getAndSet(held.isPresent())) {
            held.ifPresentOrElse(
                    reason -> LOG.warnf("clocks.held reason=%s", reason), () -> LOG.info("clocks.released"));
        }
        busy.set(false);
    }

    private static void fired(int count) {
        if (count > 0) {
            LOG.infof("clocks.fired count=%d", count);
        }
    }
}
