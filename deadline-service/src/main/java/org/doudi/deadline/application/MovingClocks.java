package org.doudi.deadline.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.doudi.deadline.application.CountedClocks.Counted;
import org.doudi.deadline.application.CountedClocks.Revision;
import org.doudi.deadline.domain.clock.ClockCommand.Recount;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.Channel;
import org.doudi.events.StreamId;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Task;
import org.doudi.store.time.BusinessClock;
import org.jboss.logging.Logger;

/// 日历调整 of every clock that runs: again and again, until none is counted by an older calendar than the one in
/// force. So a clock that an instance began by the calendar of a moment ago is found, too; and none runs out before.
@ApplicationScoped
public class MovingClocks {
    private static final Logger LOG = Logger.getLogger(MovingClocks.class);
    private static final int MOST_PASSED = 20_000;
    private static final int MOST_MOVED = 2_000;
    /// A command that comes meanwhile waits for one append of so many.
    private static final int AT_ONCE = 256;

    private final PublishingReference publishing;
    private final CountedClocks clocks;
    private final ToldBreaches breaches;
    private final DeciderRunner runner;
    private final BusinessClock clock;
    private final EventIds ids;
    private final String centre;
    private final ClockDecider decider = new ClockDecider();

    MovingClocks(
            PublishingReference publishing,
            CountedClocks clocks,
            ToldBreaches breaches,
            DeciderRunner runner,
            BusinessClock clock,
            EventIds ids,
            DoudiConfig config) {
        this.publishing = publishing;
        this.clocks = clocks;
        this.breaches = breaches;
        this.runner = runner;
        this.clock = clock;
        this.ids = ids;
        this.centre = config.centre();
    }

    /// How far one step of a look has come.
    ///
    /// @param count of clocks that are counted by the calendar in force now
    /// @param goesOn whether there may be more
    private record Step(int count, boolean goesOn) {
        static final Step DONE = new Step(0, false);
    }

    /// One look; how many clocks it has counted anew. It goes on while it gets on: what cannot be moved now waits for
    /// the next one.
    public Uni<Integer> look() {
        return Multi.createBy()
                .repeating()
                .uni(this::step)
                .whilst(Step::goesOn)
                .collect()
                .with(Collectors.summingInt(Step::count));
    }

    /// What is published meanwhile counts from the next step on.
    private Uni<Step> step() {
        return clocks.inForce()
                .chain(inForce -> inForce.map(this::catchUp)
                        .orElseGet(() -> Uni.createFrom().item(Step.DONE)));
    }

    private Uni<Step> catchUp(Revision inForce) {
        return publishing
                .follow()
                .map(loaded -> loaded.state())
                .chain(reference -> clocks.pass(MOST_PASSED)
                        .chain(passed -> passed > 0
                                ? Uni.createFrom().item(new Step(passed, true))
                                : clocks.behind(MOST_MOVED).chain(behind -> move(behind, reference, inForce)))
                        .call(step -> step.count() > 0 ? Uni.createFrom().voidItem() : acquit(reference, inForce)));
    }

    /// 超期撤销: once no clock is behind, what was told by an older calendar is looked at by this one.
    private Uni<Void> acquit(Reference reference, Revision inForce) {
        return breaches.changedFrom()
                .chain(from -> from.map(breaches::since)
                        .map(found -> found.chain(cases -> acquit(cases, reference, inForce)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /// A case that cannot be looked at now keeps the calendar on the list, and all are looked at again: whoever was
    /// acquitted is not acquitted twice.
    private Uni<Void> acquit(List<StreamId> cases, Reference reference, Revision inForce) {
        return Multi.createFrom()
                .iterable(cases)
                .onItem()
                .transformToUni(stream -> move(stream, reference, inForce))
                .merge(AT_ONCE)
                .collect()
                .asList()
                .chain(looked -> looked.stream().allMatch(Optional::isPresent)
                        ? breaches.lookedAt(inForce.revision())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Step> move(List<Counted> behind, Reference reference, Revision inForce) {
        Map<StreamId, List<UUID>> cases = behind.stream()
                .collect(Collectors.groupingBy(
                        Counted::stream, Collectors.mapping(Counted::clockId, Collectors.toList())));
        return Multi.createFrom()
                .iterable(cases.keySet())
                .onItem()
                .transformToUni(stream -> move(stream, reference, inForce))
                .merge(AT_ONCE)
                .collect()
                .asList()
                .map(moved -> moved.stream()
                        .flatMap(Optional::stream)
                        .flatMap(stream -> cases.getOrDefault(stream, List.of()).stream())
                        .toList())
                .call(moved -> clocks.mark(moved, reference.calendar().revision()))
                .map(moved -> new Step(moved.size(), !moved.isEmpty() && moved.size() == behind.size()));
    }

    /// A case that cannot be moved now is found again at the next look, and holds up no other.
    private Uni<Optional<StreamId>> move(StreamId stream, Reference reference, Revision inForce) {
        Instant now = clock.now();
        Moment moment = new Moment(
                inForce.cause(),
                inForce.publishedAt(),
                now.isAfter(inForce.publishedAt()) ? now : inForce.publishedAt(),
                Moment.Sort.EFFECT);
        CommandContext context = new CommandContext(
                "system:deadline",
                inForce.publishedAt(),
                ids.get(),
                Optional.of(inForce.cause()),
                Channel.SYSTEM,
                centre);
        return runner.run(Task.of(decider, stream, new Recount(reference, inForce.cause(), moment), context))
                .map(_ -> Optional.of(stream))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "clocks.not-moved stream=%s cause=%s",
                            stream, failure.getClass().getSimpleName());
                    return Optional.empty();
                });
    }
}
