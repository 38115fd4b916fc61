package org.doudi.intake.adapter.timer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.doudi.intake.application.FindingGaps;
import org.doudi.store.look.Lookout;
import org.jboss.logging.Logger.Level;

/// 空岗: looks whether the window is empty — 五(一).
@ApplicationScoped
public class UnattendedTimer implements Lookout {
    private final FindingGaps finding;

    UnattendedTimer(FindingGaps finding) {
        this.finding = finding;
    }

    @Override
    public String name() {
        return "duty";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Uni<Integer> look() {
        return finding.find();
    }

    @Override
    public String found() {
        return "duty.unattended";
    }

    @Override
    public Level loudness() {
        return Level.WARN;
    }
}
