package org.doudi.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.IntakeEvent;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;
import org.doudi.store.consume.Reaction;
import org.doudi.store.consume.Reactions;
import org.doudi.store.time.BusinessClock;

/// 计时表 — §4.2: which event starts and stops which clock, one table for each stage.
@ApplicationScoped
public class DeadlineReactions implements Reactions {
    private final Timekeeping timekeeping;
    private final BusinessClock clock;
    private final ClockDecider decider = new ClockDecider();

    DeadlineReactions(Timekeeping timekeeping, BusinessClock clock) {
        this.timekeeping = timekeeping;
        this.clock = clock;
    }

    @Override
    public List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        String policy = event.metadata().policy();
        Clocking clocking =
                new Clocking(event.metadata(), clock.now(), timekeeping.dates(policy), timekeeping.limits(policy));
        Stream<ClockCommand> commands =
                switch (event.event()) {
                    case IntakeEvent intake -> IntakeClocks.of(intake, clocking);
                    case RoutingEvent routing -> RoutingClocks.of(routing, clocking);
                    case EvaluationEvent evaluation -> EvaluationClocks.of(evaluation, clocking);
                    case ReportingEvent.CaseArchived _ -> Stream.of(clocking.stop(ClockKind.ARCHIVE));
                    case DeadlineEvent _ -> Stream.empty();
                };
        return commands.<Reaction<?, ?, ?>>map(command -> new Reaction<>(
                        decider,
                        event.metadata().stream(),
                        command,
                        event.metadata().occurredAt()))
                .toList();
    }
}
