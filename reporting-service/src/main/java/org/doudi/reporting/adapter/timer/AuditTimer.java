package org.doudi.reporting.adapter.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.doudi.reporting.application.audit.AuditConfig;
import org.doudi.reporting.application.audit.AuditKeys;
import org.doudi.reporting.application.audit.MakingCheckpoints;
import org.doudi.store.time.Looking;
import org.jboss.logging.Logger;

/// Looks every minute whether a checkpoint of the tree is due.
@ApplicationScoped
public class AuditTimer implements Looking.Report {
    private static final Logger LOG = Logger.getLogger(AuditTimer.class);

    private final MakingCheckpoints making;
    private final AuditKeys keys;
    private final AuditConfig config;
    private final Vertx vertx;
    private volatile Optional<Looking> looking = Optional.empty();

    AuditTimer(MakingCheckpoints making, AuditKeys keys, AuditConfig config, Vertx vertx) {
        this.making = making;
        this.keys = keys;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        if (!keys.isConfigured()) {
            LOG.warn("checkpoint.no-key");
        }
        looking = Optional.of(Looking.every(config.every(), vertx, making::look, this));
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.debugf("checkpoint.made count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("checkpoint.look-failed cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("checkpoint.look-resumed");
    }
}
