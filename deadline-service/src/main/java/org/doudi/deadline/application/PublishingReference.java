package org.doudi.deadline.application;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.deadline.domain.reference.ReferenceDecider;
import org.doudi.events.Channel;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.CalendarChange;
import org.doudi.events.StreamId;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;
import org.jboss.logging.Logger;

/// 公布日历、办公时间与时限政策. What comes with the product is recorded once, at the day of its own notice; what
/// somebody publishes counts here at once, and in other instances as soon as they look.
@ApplicationScoped
public class PublishingReference {
    private static final Logger LOG = Logger.getLogger(PublishingReference.class);

    private final DeciderRunner runner;
    private final Timekeeping timekeeping;
    private final EventIds ids;
    private final String centre;
    private final ReferenceDecider decider = new ReferenceDecider();

    PublishingReference(DeciderRunner runner, Timekeeping timekeeping, EventIds ids, DoudiConfig config) {
        this.runner = runner;
        this.timekeeping = timekeeping;
        this.ids = ids;
        this.centre = config.centre();
    }

    void ship(@Observes StartupEvent started) {
        Multi.createFrom()
                .iterable(Shipped.items())
                .onItem()
                .transformToUniAndConcatenate(this::ship)
                .collect()
                .last()
                .chain(this::follow)
                .onFailure()
                .invoke(failure -> LOG.warn("reference.not-published", failure))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(500), Duration.ofSeconds(30))
                .indefinitely()
                .subscribe()
                .with(_ -> LOG.info("reference.published"));
    }

    private Uni<Integer> ship(Shipped.Item item) {
        CommandContext context = new CommandContext(
                "system:deadline",
                item.issuedOn().atStartOfDay(DueDates.ZONE).toInstant(),
                ids.get(),
                Optional.empty(),
                Channel.SYSTEM,
                centre);
        return runner.run(Task.of(decider, stream(), item.command(), context))
                .map(decided -> decided.events().size());
    }

    /// Records it, and counts by it from now on.
    public Uni<Decided<Reference, DeadlineEvent>> publish(
            Publish command,
            CommandContext context,
            Optional<Long> ifMatch,
            Optional<KeyedRequest<Reference, DeadlineEvent>> request) {
        return runner.run(new Task<>(decider, stream(), command, context, ifMatch, request))
                .invoke(decided -> timekeeping.heard(decided.state()));
    }

    /// What is published, from the log; it counts here from now on.
    public Uni<Loaded<Reference>> follow() {
        return runner.load(decider, stream()).invoke(loaded -> timekeeping.heard(loaded.state()));
    }

    /// How things would stand if that were published; refused as the publication would be.
    public Uni<Rehearsal> rehearse(Publish command) {
        return follow().map(loaded -> {
            Reference after = loaded.state();
            List<DeadlineEvent> events = decider.decide(command, after);
            for (DeadlineEvent event : events) {
                after = decider.evolve(after, event);
            }
            return new Rehearsal(loaded.state(), after, events);
        });
    }

    /// 预演.
    public record Rehearsal(Reference before, Reference after, List<DeadlineEvent> events) {
        /// The first day that would be counted otherwise.
        Optional<LocalDate> changedFrom() {
            return events.stream()
                    .filter(CalendarChange.class::isInstance)
                    .flatMap(event -> ((CalendarChange) event).changedFrom().stream())
                    .min(Comparator.naturalOrder());
        }
    }

    private StreamId stream() {
        return stream(centre);
    }

    /// On which a centre's calendar, hours and policies are published.
    static StreamId stream(String centre) {
        return StreamId.named("reference", centre);
    }
}
