package org.doudi.reporting.application;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.doudi.reporting.domain.archive.ArchiveNumbering;
import org.doudi.reporting.domain.archive.Retention;
import org.doudi.store.config.DoudiConfig;

/// 归档号、保管期限 as configured. What cannot be used keeps the service from starting.
@Startup
@ApplicationScoped
public class ArchiveRules {
    private final ArchiveNumbering numbering;
    private final Retention retention;
    private final Duration after;

    ArchiveRules(ArchiveConfig config, DoudiConfig shared) {
        numbering = new ArchiveNumbering(shared.centre(), config.number());
        retention = new Retention(config.retentionYears());
        after = config.after();
    }

    ArchiveNumbering numbering() {
        return numbering;
    }

    Retention retention() {
        return retention;
    }

    Duration after() {
        return after;
    }
}
