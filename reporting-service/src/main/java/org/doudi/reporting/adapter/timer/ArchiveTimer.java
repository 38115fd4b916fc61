package org.doudi.reporting.adapter.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.doudi.reporting.application.FilingEndedCases;
import org.doudi.store.time.Looking;
import org.jboss.logging.Logger;

/// Looks several times a second for what is to be filed — 三.7.
@ApplicationScoped
public class ArchiveTimer implements Looking.Report {
    private static final Logger LOG = Logger.getLogger(ArchiveTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final FilingEndedCases filing;
    private final Vertx vertx;
    private volatile Optional<Looking> looking = Optional.empty();

    ArchiveTimer(FilingEndedCases filing, Vertx vertx) {
        this.filing = filing;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        looking = Optional.of(Looking.every(LOOK_EVERY, vertx, filing::file, this));
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.infof("archive.filed count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("archive.look-failed cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("archive.look-resumed");
    }
}
