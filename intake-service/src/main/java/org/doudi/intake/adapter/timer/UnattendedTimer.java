package org.doudi.intake.adapter.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.doudi.intake.application.FindingGaps;
import org.jboss.logging.Logger;

/// Looks once a second whether the window is empty — 五(一). A look that fails costs nothing; it is told when that begins
/// and when it ends.
@ApplicationScoped
public class UnattendedTimer {
    private static final Logger LOG = Logger.getLogger(UnattendedTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final FindingGaps finding;
    private final Vertx vertx;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile long timer;

    UnattendedTimer(FindingGaps finding, Vertx vertx) {
        this.finding = finding;
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
            finding.find()
                    .onTermination()
                    .invoke(() -> busy.set(false))
                    .subscribe()
                    .with(this::found, this::failed);
        }
    }

    private void found(int count) {
        if (failing.getAndSet(false)) {
            LOG.info("duty.look-resumed");
        }
        if (count > 0) {
            LOG.warnf("duty.unattended count=%d", count);
        }
    }

    private void failed(Throwable failure) {
        if (!failing.getAndSet(true)) {
            LOG.warnf("duty.look-failed cause=%s", failure.getClass().getSimpleName());
        }
    }
}
