package org.doudi.intake.adapter.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.doudi.intake.application.FindingGaps;
import org.doudi.store.time.Looking;
import org.jboss.logging.Logger;

/// Looks once a second whether the window is empty — 五(一).
@ApplicationScoped
public class UnattendedTimer implements Looking.Report {
    private static final Logger LOG = Logger.getLogger(UnattendedTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final FindingGaps finding;
    private final Vertx vertx;
    private volatile Optional<Looking> looking = Optional.empty();

    UnattendedTimer(FindingGaps finding, Vertx vertx) {
        this.finding = finding;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        looking = Optional.of(Looking.every(LOOK_EVERY, vertx, finding::find, this));
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.warnf("duty.unattended count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("duty.look-failed cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("duty.look-resumed");
    }
}
