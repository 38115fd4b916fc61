package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.deadline.application.OpenClocks.DueClock;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.events.Channel;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.RecordedBytes;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;

/// Due clocks run out many at a time: those that wait share one append, each decided on its own events alone. That its
/// case has not gone on since is what the append checks; a case that has is decided anew, by itself.
@ApplicationScoped
public class RunningOutTogether {
    private final DeciderRunner runner;
    private final EventCodec codec;
    private final EventIds ids;
    private final String centre;
    private final ClockDecider decider = new ClockDecider();

    RunningOutTogether(DeciderRunner runner, EventCodec codec, EventIds ids, DoudiConfig config) {
        this.runner = runner;
        this.codec = codec;
        this.ids = ids;
        this.centre = config.centre();
    }

    /// How many of them ran out; there is at least one. A case that fails costs no other its own.
    Uni<Integer> runOut(List<DueClock> batch, Instant detectedAt) {
        List<Uni<Integer>> cases = batch.stream()
                .collect(Collectors.groupingBy(DueClock::stream, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(clocks -> inOneCase(clocks, detectedAt))
                .toList();
        return Uni.join()
                .all(cases)
                .andCollectFailures()
                .map(counts -> counts.stream().mapToInt(Integer::intValue).sum());
    }

    /// One after the other: each on the version that the one before it has left.
    private Uni<Integer> inOneCase(List<DueClock> clocks, Instant detectedAt) {
        Uni<Counted> all = Uni.createFrom().item(new Counted(clocks.getFirst().version(), 0));
        for (DueClock due : clocks) {
            all = all.chain(before -> runOut(due, before.version(), detectedAt).map(before::and));
        }
        return all.map(Counted::ranOut);
    }

    private record Counted(long version, int ranOut) {
        Counted and(Decided<CaseClocks, DeadlineEvent> decided) {
            return new Counted(decided.version(), ranOut + decided.events().size());
        }
    }

    private Uni<Decided<CaseClocks, DeadlineEvent>> runOut(DueClock due, long version, Instant detectedAt) {
        CommandContext context =
                new CommandContext("system:deadline", due.dueAt(), ids.get(), Optional.empty(), Channel.SYSTEM, centre);
        Task<ClockCommand, CaseClocks, DeadlineEvent> task =
                Task.of(decider, due.stream(), new Fire(due.clockId(), detectedAt), context);
        return due.own().isEmpty() ? runner.run(task) : runner.run(task, known(due, version));
    }

    private Loaded<CaseClocks> known(DueClock due, long version) {
        CaseClocks clocks = decider.initial();
        for (RecordedBytes event : due.own()) {
            clocks = decider.evolve(
                    clocks, DeadlineEvent.class.cast(codec.decode(event).event()));
        }
        return new Loaded<>(clocks, version, Optional.of(due.own().getLast().metadata()));
    }
}
