package org.doudi.deadline.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.deadline.application.DueReminders.DueReminder;
import org.doudi.deadline.domain.reminder.ReminderCommand.Remind;
import org.doudi.deadline.domain.reminder.ReminderDecider;
import org.doudi.deadline.domain.reminder.ReminderHours;
import org.doudi.events.Channel;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Task;
import org.doudi.store.time.BusinessClock;

/// 临期提醒, 督办: what is due to be said of the clocks is said, in business time alone. What was missed while the service
/// was away is said late where it is still so.
@ApplicationScoped
public class RemindingOfLimits {
    private static final int MOST = 1_000;

    private final DueReminders due;
    private final ReminderTimes times;
    private final DeciderRunner runner;
    private final BusinessClock clock;
    private final EventIds ids;
    private final String centre;
    private final ReminderDecider decider = new ReminderDecider();

    RemindingOfLimits(
            DueReminders due,
            ReminderTimes times,
            DeciderRunner runner,
            BusinessClock clock,
            EventIds ids,
            DoudiConfig config) {
        this.due = due;
        this.times = times;
        this.runner = runner;
        this.clock = clock;
        this.ids = ids;
        this.centre = config.centre();
    }

    /// One look; how much was said.
    public Uni<Integer> remind() {
        Instant now = clock.now();
        ReminderHours hours = times.hours();
        return hours.areOpen(now)
                ? due.dueBy(now, MOST).chain(found -> remind(found, now, hours))
                : Uni.createFrom().item(0);
    }

    /// When something will have to be said next; what is due already counts while there is business time to say it in.
    public Uni<Optional<Instant>> next() {
        Instant now = clock.now();
        return due.nextFrom(times.hours().areOpen(now) ? Instant.EPOCH : now.plusNanos(1_000), now);
    }

    private Uni<Integer> remind(List<DueReminder> found, Instant now, ReminderHours hours) {
        List<Uni<Integer>> cases = found.stream().collect(Collectors.groupingBy(DueReminder::stream)).values().stream()
                .map(ofCase -> inOrder(ofCase, now, hours))
                .toList();
        return cases.isEmpty()
                ? Uni.createFrom().item(0)
                : Uni.join().all(cases).andCollectFailures().map(RemindingOfLimits::sum);
    }

    private Uni<Integer> inOrder(List<DueReminder> reminders, Instant now, ReminderHours hours) {
        return Multi.createFrom()
                .iterable(reminders)
                .onItem()
                .transformToUniAndConcatenate(each -> remind(each, now, hours))
                .collect()
                .asList()
                .map(RemindingOfLimits::sum);
    }

    private Uni<Integer> remind(DueReminder reminder, Instant now, ReminderHours hours) {
        Remind command = new Remind(reminder.clockId(), reminder.nextAt(), now, hours);
        return runner.run(Task.of(decider, reminder.stream(), command, context(now)))
                .map(decided -> decided.events().size())
                .call(said -> said > 0
                        ? Uni.createFrom().voidItem()
                        : due.lookAgain(reminder, hours.next(reminder.dueAt(), now)));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private CommandContext context(Instant now) {
        return new CommandContext("system:deadline", now, ids.get(), Optional.empty(), Channel.SYSTEM, centre);
    }
}
