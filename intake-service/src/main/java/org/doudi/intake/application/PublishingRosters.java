package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.duty.DutyCommand;
import org.doudi.intake.domain.duty.DutyCommand.PublishRoster;
import org.doudi.intake.domain.duty.DutyDecider;
import org.doudi.intake.domain.duty.PlannedShift;
import org.doudi.store.decider.DeciderRunner;

/// 排班 — 五(一): one roster for several days, recorded for all of them or for none.
@ApplicationScoped
public class PublishingRosters {
    private final DutyDecider decider = new DutyDecider();
    private final DeciderRunner runner;

    PublishingRosters(DeciderRunner runner) {
        this.runner = runner;
    }

    public Uni<Void> publish(AskedOnDuty asked, UUID rosterId, SortedMap<LocalDate, List<PlannedShift>> days) {
        Map<StreamId, DutyCommand> commands = new LinkedHashMap<>();
        days.forEach((day, shifts) -> commands.put(
                asked.stream(day),
                new PublishRoster(
                        asked.by(), rosterId, day, shifts, asked.context().occurredAt())));
        return runner.runAll(decider, commands, asked.context()).replaceWithVoid();
    }
}
