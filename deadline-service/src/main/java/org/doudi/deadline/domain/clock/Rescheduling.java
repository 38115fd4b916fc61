package org.doudi.deadline.domain.clock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand.Reschedule;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockRescheduled;

/// 期限变更 — 三.4: what has run out by then has run out; nothing heals a breach.
final class Rescheduling {
    private Rescheduling() {}

    static List<DeadlineEvent> reschedule(Reschedule command, CaseClocks clocks) {
        return clocks.open(command.kind(), command.scope())
                .filter(Clock::isRunning)
                .flatMap(clock -> moved(command, clock))
                .toList();
    }

    private static Stream<DeadlineEvent> moved(Reschedule command, Clock clock) {
        if (clock.hasRunOutBy(command.moment().happenedAt())) {
            return Stream.of(RunningOut.runOut(clock, command.moment().seenAt()));
        }
        return clock.dueAt().equals(command.newDueAt())
                ? Stream.empty()
                : Stream.of(new ClockRescheduled(
                        clock.id(),
                        clock.kind(),
                        clock.scope(),
                        clock.dueAt(),
                        command.newDueAt(),
                        command.cause(),
                        command.causeEventId(),
                        Optional.empty()));
    }
}
