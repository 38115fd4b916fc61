package org.doudi.deadline.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.deadline.application.OpenClocks.DueClock;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.events.Channel;
import org.doudi.events.StreamId;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Task;
import org.doudi.store.time.BusinessClock;

/// 到期: clocks whose due instant has passed run out, once, at that instant. First every producer is asked how far
/// its log
/// has come, and nothing fires before all of that has been seen: a duty that was done in time is never charged.
@ApplicationScoped
public class FiringDueClocks {
    private static final int MOST = 5_000;

    private final OpenClocks openClocks;
    private final ProducerHeads producers;
    private final DeciderRunner runner;
    private final BusinessClock clock;
    private final EventIds ids;
    private final String centre;
    private final ClockDecider decider = new ClockDecider();
    private volatile Optional<Barrier> barrier = Optional.empty();

    FiringDueClocks(
            OpenClocks openClocks,
            ProducerHeads producers,
            DeciderRunner runner,
            BusinessClock clock,
            EventIds ids,
            DoudiConfig config) {
        this.openClocks = openClocks;
        this.producers = producers;
        this.runner = runner;
        this.clock = clock;
        this.ids = ids;
        this.centre = config.centre();
    }

    /// What must have been seen before anything that was due before `asked` may fire.
    private record Barrier(Instant asked, Map<String, Map<Integer, Long>> heads) {}

    /// One look; how many clocks ran out.
    public Uni<Integer> fire() {
        Instant now = clock.now();
        return openClocks.dueBefore(now, MOST).chain(due -> due.isEmpty() ? nothing() : fire(due, now));
    }

    private Uni<Integer> fire(List<DueClock> due, Instant now) {
        return barrier.map(standing -> Uni.createFrom().item(standing))
                .orElseGet(() -> producers.ask().map(heads -> new Barrier(now, heads)))
                .invoke(standing -> barrier = Optional.of(standing))
                .chain(standing -> producers.seen(standing.heads()) ? release(due, standing) : nothing());
    }

    private Uni<Integer> release(List<DueClock> due, Barrier standing) {
        barrier = Optional.empty();
        Map<StreamId, List<DueClock>> byCase = due.stream()
                .filter(each -> each.dueAt().isBefore(standing.asked()))
                .collect(Collectors.groupingBy(DueClock::stream));
        List<Uni<Void>> cases = new ArrayList<>();
        byCase.values().forEach(clocks -> cases.add(inOrder(clocks, standing.asked())));
        return cases.isEmpty()
                ? nothing()
                : Uni.join().all(cases).andCollectFailures().replaceWith(due.size());
    }

    private Uni<Void> inOrder(List<DueClock> clocks, Instant detectedAt) {
        return Multi.createFrom()
                .iterable(clocks)
                .onItem()
                .transformToUniAndConcatenate(each -> runner.run(
                        Task.of(decider, each.stream(), new Fire(each.clockId(), detectedAt), context(each.dueAt()))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private CommandContext context(Instant dueAt) {
        return new CommandContext("system:deadline", dueAt, ids.get(), Optional.empty(), Channel.SYSTEM, centre);
    }

    private static Uni<Integer> nothing() {
        return Uni.createFrom().item(0);
    }
}
