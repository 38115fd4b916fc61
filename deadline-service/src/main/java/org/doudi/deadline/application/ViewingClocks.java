package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.deadline.domain.reminder.CaseReminders;
import org.doudi.deadline.domain.reminder.ReminderDecider;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Loaded;

/// 查看计时 of one case and what was said of them, from this service's log.
@ApplicationScoped
public class ViewingClocks {
    private final DeciderRunner runner;
    private final ReminderDecider decider = new ReminderDecider();

    ViewingClocks(DeciderRunner runner) {
        this.runner = runner;
    }

    public Uni<Loaded<CaseReminders>> of(StreamId caseId, StaffId who) {
        return runner.load(decider, caseId, who);
    }
}
