package org.doudi.deadline.adapter.timer;

import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.doudi.deadline.application.FiringDueClocks;
import org.jboss.logging.Logger;

/// Looks for due clocks several times a second. What is due stands in a table, so a look that fails costs nothing.
@ApplicationScoped
public class DueTimer {
    private static final Logger LOG = Logger.getLogger(DueTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final FiringDueClocks firing;
    private final Vertx vertx;
    private final AtomicBoolean busy = new AtomicBoolean();

    DueTimer(FiringDueClocks firing, Vertx vertx) {
        this.firing = firing;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(LOOK_EVERY.toMillis(), _ -> look());
    }

    private void look() {
        if (busy.compareAndSet(false, true)) {
            firing.fire()
                    .onTermination()
                    .invoke(() -> busy.set(false))
                    .subscribe()
                    .with(DueTimer::fired, failure -> LOG.warnf("clocks.held reason=%s", failure.getMessage()));
        }
    }

    private static void fired(int count) {
        if (count > 0) {
            LOG.infof("clocks.fired count=%d", count);
        }
    }
}
