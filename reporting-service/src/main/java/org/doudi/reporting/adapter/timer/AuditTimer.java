package org.doudi.reporting.adapter.timer;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.doudi.reporting.application.audit.AuditConfig;
import org.doudi.reporting.application.audit.AuditKeys;
import org.doudi.reporting.application.audit.MakingCheckpoints;
import org.doudi.store.look.Lookout;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/// Looks every minute whether a checkpoint of the tree is due.
@ApplicationScoped
public class AuditTimer implements Lookout {
    private static final Logger LOG = Logger.getLogger(AuditTimer.class);

    private final MakingCheckpoints making;
    private final AuditKeys keys;
    private final AuditConfig config;

    AuditTimer(MakingCheckpoints making, AuditKeys keys, AuditConfig config) {
        this.making = making;
        this.keys = keys;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (!keys.isConfigured()) {
            LOG.warn("checkpoint.no-key");
        }
    }

    @Override
    public String name() {
        return "checkpoint";
    }

    @Override
    public Duration every() {
        return config.every();
    }

    @Override
    public Uni<Integer> look() {
        return making.look();
    }

    @Override
    public String found() {
        return "checkpoint.made";
    }

    @Override
    public Level loudness() {
        return Level.DEBUG;
    }
}
