package org.doudi.deadline.application;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.deadline.domain.reference.ReferenceDecider;
import org.doudi.events.Channel;
import org.doudi.events.StreamId;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Task;
import org.jboss.logging.Logger;

/// 公布日历与时限政策: what comes with the product is recorded once, at the day of its own notice.
@ApplicationScoped
public class PublishingReference {
    private static final Logger LOG = Logger.getLogger(PublishingReference.class);
    private static final LocalDate DAY_OF_THE_PLAN = LocalDate.of(2022, 12, 2);

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

    void publish(@Observes StartupEvent started) {
        Publish policy = new Publish.Policy(
                timekeeping.limits().version(),
                DAY_OF_THE_PLAN,
                timekeeping.limits().parameters());
        Multi.createFrom()
                .iterable(timekeeping.calendarYears())
                .onItem()
                .transformToUniAndConcatenate(year -> record(new Publish.Calendar(year), year.published()))
                .collect()
                .last()
                .chain(() -> record(policy, DAY_OF_THE_PLAN))
                .onFailure()
                .invoke(failure -> LOG.warn("reference.not-published", failure))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(500), Duration.ofSeconds(30))
                .indefinitely()
                .subscribe()
                .with(_ -> LOG.info("reference.published"));
    }

    private Uni<Integer> record(Publish command, LocalDate day) {
        CommandContext context = new CommandContext(
                "system:deadline",
                day.atStartOfDay(DueDates.ZONE).toInstant(),
                ids.get(),
                Optional.empty(),
                Channel.SYSTEM,
                centre);
        return runner.run(Task.of(decider, StreamId.named("reference", centre), command, context))
                .map(decided -> decided.events().size());
    }
}
