package org.doudi.intake.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.intake.domain.duty.BusinessDay;
import org.doudi.intake.domain.duty.DutyCommand.FindGaps;
import org.doudi.intake.domain.duty.DutyDecider;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Task;
import org.doudi.store.time.BusinessClock;

/// 查空岗 — 五(一). Gaps are found from what is recorded, each once, so it matters to nobody when, or how often, they are
/// looked for; after the service was away, the days since are looked at as well.
@ApplicationScoped
public class FindingGaps {
    private static final int DAYS_BACK = 31;
    /// An arrival that is being recorded may have come before the instant that is judged.
    private static final Duration BEING_RECORDED = Duration.ofSeconds(10);

    private final DutyDecider decider = new DutyDecider();
    private final DeciderRunner runner;
    private final BusinessClock clock;
    private final EventIds ids;
    private final String centre;
    private final Duration tolerance;
    private volatile LocalDate reached = LocalDate.MIN;

    FindingGaps(DeciderRunner runner, BusinessClock clock, EventIds ids, DoudiConfig doudi, IntakeConfig config) {
        this.runner = runner;
        this.clock = clock;
        this.ids = ids;
        this.centre = doudi.centre();
        this.tolerance = config.unattendedAfter();
    }

    /// One look; how many gaps were found.
    public Uni<Integer> find() {
        Instant at = clock.now().minus(BEING_RECORDED);
        LocalDate today = BusinessDay.of(at);
        return Multi.createFrom()
                .items(from(today).datesUntil(today.plusDays(1)))
                .onItem()
                .transformToUniAndConcatenate(day -> find(day, at))
                .collect()
                .asList()
                .invoke(() -> reached = today)
                .map(FindingGaps::sum);
    }

    private LocalDate from(LocalDate today) {
        LocalDate earliest = today.minusDays(DAYS_BACK);
        if (reached.isAfter(today)) {
            return today;
        }
        return reached.isBefore(earliest) ? earliest : reached;
    }

    private Uni<Integer> find(LocalDate day, Instant at) {
        CommandContext context =
                new CommandContext("system:intake", at, ids.get(), Optional.empty(), Channel.SYSTEM, centre);
        return runner.run(Task.of(decider, AskedOnDuty.streamOf(centre, day), new FindGaps(tolerance, at), context))
                .map(decided -> decided.events().size());
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
