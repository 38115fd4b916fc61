package org.doudi.reporting.adapter.timer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.doudi.reporting.application.FilingEndedCases;
import org.doudi.store.look.Lookout;

/// Looks several times a second for what is to be filed — 三.7.
@ApplicationScoped
public class ArchiveTimer implements Lookout {
    private final FilingEndedCases filing;

    ArchiveTimer(FilingEndedCases filing) {
        this.filing = filing;
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(250);
    }

    @Override
    public Uni<Integer> look() {
        return filing.file();
    }

    @Override
    public String found() {
        return "archive.filed";
    }
}
