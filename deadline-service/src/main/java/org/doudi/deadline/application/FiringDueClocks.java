package org.doudi.deadline.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.deadline.application.OpenClocks.DueClock;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.events.Channel;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Task;
import org.doudi.store.time.BusinessClock;

/// 到期: clocks whose due instant has passed run out, once, at that instant. First every producer is asked how far its
/// log has come, and nothing fires before all of that has been seen: a duty that was done in time is never charged.
@ApplicationScoped
public class FiringDueClocks {
    private static final int MOST = 5_000;

    private final OpenClocks openClocks;
    private final ProducerHeads producers;
    private final DeciderRunner runner;
    private final BusinessClock clock;
    private final EventIds ids;
    private final String centre;
    private final Duration patience;
    private final Clock real = Clock.systemUTC();
    private final ClockDecider decider = new ClockDecider();
    private volatile Optional<Barrier> barrier = Optional.empty();
    private volatile Optional<String> held = Optional.empty();

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
        this.patience = config.gapLimit();
    }

    /// What must have been seen before anything that was due before `asked` may fire.
    ///
    /// @param since when that was asked, in real time
    private record Barrier(Instant asked, Map<String, Map<Integer, Long>> heads, Instant since) {}

    /// One look; how many clocks ran out. Fails where a producer does not answer, or what it has recorded does not
    /// arrive, and then the due clocks are held.
    public Uni<Integer> fire() {
        Instant now = clock.now();
        return openClocks
                .dueBefore(now, 1)
                .chain(due -> due.isEmpty() ? nothing() : fire(now))
                .invoke(() -> held = Optional.empty())
                .onFailure()
                .invoke(failure -> held = Optional.of(String.valueOf(failure.getMessage())));
    }

    /// 暂缓判定: why due clocks are held, while they are.
    public Optional<String> held() {
        return held;
    }

    private Uni<Integer> fire(Instant now) {
        return barrier.map(standing -> Uni.createFrom().item(standing))
                .orElseGet(() -> producers.ask().map(heads -> new Barrier(now, heads, real.instant())))
                .invoke(standing -> barrier = Optional.of(standing))
                .chain(standing ->
                        producers.seen(standing.heads()).chain(seen -> seen ? release(standing) : waiting(standing)));
    }

    /// For a moment that is as it should be; for longer, the log does not arrive here.
    private Uni<Integer> waiting(Barrier standing) {
        return real.instant().isBefore(standing.since().plus(patience))
                ? nothing()
                : Uni.createFrom()
                        .failure(new IllegalStateException("what the producers have recorded does not arrive here"));
    }

    /// What is still due now that all has been seen.
    private Uni<Integer> release(Barrier standing) {
        barrier = Optional.empty();
        return openClocks.dueBefore(standing.asked(), MOST).chain(due -> {
            List<Uni<Integer>> cases = due.stream().collect(Collectors.groupingBy(DueClock::stream)).values().stream()
                    .map(clocks -> inOrder(clocks, standing.asked()))
                    .toList();
            return cases.isEmpty()
                    ? nothing()
                    : Uni.join().all(cases).andCollectFailures().map(FiringDueClocks::sum);
        });
    }

    private Uni<Integer> inOrder(List<DueClock> clocks, Instant detectedAt) {
        return Multi.createFrom()
                .iterable(clocks)
                .onItem()
                .transformToUniAndConcatenate(each -> fire(each, detectedAt))
                .collect()
                .asList()
                .map(FiringDueClocks::sum);
    }

    private Uni<Integer> fire(DueClock due, Instant detectedAt) {
        Fire command = new Fire(due.clockId(), detectedAt);
        return runner.run(Task.of(decider, due.stream(), command, context(due.dueAt())))
                .map(decided -> decided.events().size());
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private CommandContext context(Instant dueAt) {
        return new CommandContext("system:deadline", dueAt, ids.get(), Optional.empty(), Channel.SYSTEM, centre);
    }

    private static Uni<Integer> nothing() {
        return Uni.createFrom().item(0);
    }
}
