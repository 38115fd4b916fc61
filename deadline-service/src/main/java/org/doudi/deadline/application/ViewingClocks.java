package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Loaded;

/// 查看计时 of one case, from this service's log.
@ApplicationScoped
public class ViewingClocks {
    private final DeciderRunner runner;
    private final ClockDecider decider = new ClockDecider();

    ViewingClocks(DeciderRunner runner) {
        this.runner = runner;
    }

    public Uni<Loaded<CaseClocks>> of(StreamId caseId, StaffId who) {
        return runner.load(decider, caseId, who);
    }
}
