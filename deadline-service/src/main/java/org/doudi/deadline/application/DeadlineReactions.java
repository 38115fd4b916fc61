package org.doudi.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EventTypes;
import org.doudi.events.IntakeEvent;
import org.doudi.events.PeriodKind;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.store.consume.Reaction;
import org.doudi.store.consume.Reactions;
import org.doudi.store.time.BusinessClock;

/// 计时表 — §4.2: which event starts and stops which clock, one table for each stage.
@ApplicationScoped
public class DeadlineReactions implements Reactions {
    private static final Set<String> OWN = Set.of(EventTypes.published().nameOf(DeadlineEvent.PeriodOpened.class));

    private final Timekeeping timekeeping;
    private final BusinessClock clock;
    private final ClockDecider decider = new ClockDecider();

    DeadlineReactions(Timekeeping timekeeping, BusinessClock clock) {
        this.timekeeping = timekeeping;
        this.clock = clock;
    }

    /// A period is opened by this service's own timer; what is clocked from it follows.
    @Override
    public Set<String> own() {
        return OWN;
    }

    @Override
    public List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        String policy = event.metadata().policy();
        Clocking clocking =
                new Clocking(event.metadata(), clock.now(), timekeeping.dates(policy), timekeeping.limits(policy));
        StreamId stream = event.metadata().stream();
        return switch (event.event()) {
            case IntakeEvent intake -> asked(event, stream, IntakeClocks.of(intake, clocking));
            case RoutingEvent routing -> asked(event, stream, RoutingClocks.of(routing, clocking));
            case EvaluationEvent evaluation -> asked(event, stream, EvaluationClocks.of(evaluation, clocking));
            case ReportingEvent reporting -> asked(event, stream, OversightClocks.of(reporting, clocking));
            case DeadlineEvent.PeriodOpened opened -> opened(event, opened, clocking);
            case DeadlineEvent _ -> List.of();
        };
    }

    /// A month that begins, and the one that is over.
    private List<Reaction<?, ?, ?>> opened(
            Recorded<DomainEvent> event, DeadlineEvent.PeriodOpened opened, Clocking clocking) {
        StreamId before = PeriodKind.MONTH.streamOf(event.metadata().centre(), OversightClocks.monthBefore(opened));
        return Stream.concat(
                        asked(event, event.metadata().stream(), OversightClocks.visits(opened, clocking)).stream(),
                        asked(event, before, OversightClocks.summary(opened, clocking)).stream())
                .toList();
    }

    private List<Reaction<?, ?, ?>> asked(Recorded<DomainEvent> event, StreamId stream, Stream<ClockCommand> commands) {
        return commands.<Reaction<?, ?, ?>>map(command -> new Reaction<>(
                        decider, stream, command, event.metadata().occurredAt()))
                .toList();
    }
}
