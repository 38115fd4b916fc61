package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.reminder.CaseReminders;
import org.doudi.deadline.domain.reminder.ReminderCommand;
import org.doudi.deadline.domain.reminder.ReminderDecider;
import org.doudi.deadline.domain.reminder.ReminderHours;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.Dated;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.consume.Reaction;

/// What happens to one case, what this stage makes of it, and how its clocks stand then. Times are the hall's.
final class Story {
    private static final StreamId CASE = StreamId.named("case", "1");

    private final ClockDecider decider = new ClockDecider();
    private final ReminderDecider reminders = new ReminderDecider();
    private final DeadlineReactions reactions = new DeadlineReactions(new Timekeeping(), this::now);
    private final List<Told> log = new ArrayList<>();
    private CaseClocks clocks = decider.initial();
    private Instant now = Instant.EPOCH;
    private long facts;

    /// An event of this stage, and when it happened.
    record Told(Instant occurredAt, DeadlineEvent event) {}

    private Instant now() {
        return now;
    }

    /// Happens, and is seen at once.
    Story at(String when, DomainEvent fact) {
        return seen(when, when, fact);
    }

    /// Happened at `when`, and is seen only now.
    Story seen(String seenAt, String when, DomainEvent fact) {
        now = Counting.at(seenAt);
        Recorded<DomainEvent> recorded = new Recorded<>(metadata(Counting.at(when)), fact);
        reactions.on(recorded).forEach(this::react);
        return this;
    }

    private void react(Reaction<?, ?, ?> reaction) {
        record((ClockCommand) reaction.command(), reaction.occurredAt());
    }

    /// The timer looks, with everything seen that happened until then.
    Story looked(String when) {
        now = Counting.at(when);
        clocks.all().toList().forEach(clock -> record(new Fire(clock.id(), now), clock.dueAt()));
        return this;
    }

    /// The timer looks at the clocks of these kinds, or at all, for what is to be said; what was said is answered.
    List<DeadlineEvent> reminds(String when, ReminderHours hours, ClockKind... kinds) {
        now = Counting.at(when);
        Instant since = Instant.EPOCH;
        return clocks.all()
                .filter(clock -> kinds.length == 0 || List.of(kinds).contains(clock.kind()))
                .flatMap(clock -> said(new ReminderCommand.Remind(clock.id(), since, now, hours)).stream())
                .toList();
    }

    /// A person urges.
    List<UrgingNoticeIssued> urges(ReminderCommand.Urge command) {
        return said(command).stream().map(UrgingNoticeIssued.class::cast).toList();
    }

    private List<DeadlineEvent> said(ReminderCommand command) {
        CaseReminders before = reminders.initial();
        for (Told told : log) {
            before = reminders.evolve(before, told.event());
        }
        List<DeadlineEvent> events = reminders.decide(command, before);
        events.forEach(event -> append(event, now));
        return events;
    }

    private void record(ClockCommand command, Instant occurredAt) {
        decider.decide(command, clocks).forEach(event -> append(event, occurredAt));
    }

    private void append(DeadlineEvent event, Instant occurredAt) {
        log.add(new Told(event instanceof Dated dated ? dated.happenedAt() : occurredAt, event));
        clocks = decider.evolve(clocks, event);
    }

    private EventMetadata metadata(Instant when) {
        facts++;
        return new EventMetadata(
                new UUID(7, facts),
                "/somebody",
                "doudi.Something.v1",
                CASE,
                when,
                when,
                facts,
                0,
                facts,
                Optional.empty(),
                new UUID(8, 8),
                "user:somebody",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.empty());
    }

    List<Told> log() {
        return log;
    }

    <E extends DeadlineEvent> List<E> all(Class<E> type) {
        return log.stream()
                .map(Told::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <E extends DeadlineEvent> E only(Class<E> type) {
        List<E> found = all(type);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /// When this event happened, as it is recorded.
    Instant instantOf(DeadlineEvent event) {
        return log.stream()
                .filter(told -> told.event().equals(event))
                .findFirst()
                .orElseThrow()
                .occurredAt();
    }

    List<Clock> clocks(ClockKind kind) {
        return clocks.all().filter(clock -> clock.kind() == kind).toList();
    }

    Clock clock(ClockKind kind) {
        List<Clock> found = clocks(kind);
        assertThat(found).as("%s", kind).hasSize(1);
        return found.getFirst();
    }

    Clock clock(ClockKind kind, ClockScope scope) {
        List<Clock> found = clocks(kind).stream()
                .filter(clock -> clock.scope().equals(scope))
                .toList();
        assertThat(found).as("%s %s", kind, scope).hasSize(1);
        return found.getFirst();
    }

    Story expect(ClockKind kind, Clock.Standing standing, String due) {
        Clock clock = clock(kind);
        assertThat(clock.standing()).as("%s", kind).isEqualTo(standing);
        assertThat(clock.dueAt()).as("%s", kind).isEqualTo(Counting.at(due));
        return this;
    }
}
