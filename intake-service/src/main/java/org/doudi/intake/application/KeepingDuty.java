package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.doudi.events.DutyKind;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.intake.domain.duty.DutyCommand;
import org.doudi.intake.domain.duty.DutyCommand.EndShift;
import org.doudi.intake.domain.duty.DutyCommand.StartShift;
import org.doudi.intake.domain.duty.DutyDay;
import org.doudi.intake.domain.duty.DutyDecider;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;

/// 到岗、离岗 — 五(一): each for himself, on the day that it is.
@ApplicationScoped
public class KeepingDuty {
    private final DutyDecider decider = new DutyDecider();
    private final DeciderRunner runner;

    KeepingDuty(DeciderRunner runner) {
        this.runner = runner;
    }

    public Uni<Decided<DutyDay, DutyEvent>> start(AskedOnDuty asked, DutyKind kind) {
        return run(asked, new StartShift(asked.by(), kind, asked.context().occurredAt()));
    }

    public Uni<Decided<DutyDay, DutyEvent>> end(AskedOnDuty asked, DutyKind kind) {
        return run(asked, new EndShift(asked.by(), kind, asked.context().occurredAt()));
    }

    /// A day of the window; an empty one where nothing was recorded.
    public Uni<Loaded<DutyDay>> on(String centre, LocalDate day) {
        return runner.load(decider, AskedOnDuty.streamOf(centre, day));
    }

    private Uni<Decided<DutyDay, DutyEvent>> run(AskedOnDuty asked, DutyCommand command) {
        return runner.run(new Task<>(
                decider, asked.stream(asked.today()), command, asked.context(), Optional.empty(), asked.request()));
    }
}
