package org.doudi.deadline.domain.clock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand.Reschedule;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockRescheduled;

/// 期限变更 — 三.4: what has run out by then has run out; nothing heals a breach. What took effect in time, and was
/// recorded after the breach was told, shows that there was none.
final class Rescheduling {
    private Rescheduling() {}

    static List<DeadlineEvent> reschedule(Reschedule command, CaseClocks clocks) {
        return clocks.reached(command.kind(), command.scope(), command.moment())
                .filter(clock -> clock.isRunning() || (clock.isOpen() && clock.isCleared(command.moment())))
                .flatMap(clock -> moved(command, clock))
                .toList();
    }

    private static Stream<DeadlineEvent> moved(Reschedule command, Clock clock) {
        if (clock.hasRunOutBy(command.moment().happenedAt())) {
            return Stream.of(RunningOut.runOut(clock, command.moment().seenAt()));
        }
        if (clock.dueAt().equals(command.newDueAt())) {
            return Stream.empty();
        }
        return clock.wasBreached()
                ? Stream.of(Withdrawing.whole(clock, command.moment()), rescheduled(command, clock))
                : Stream.of(rescheduled(command, clock));
    }

    private static ClockRescheduled rescheduled(Reschedule command, Clock clock) {
        return new ClockRescheduled(
                clock.id(),
                clock.kind(),
                clock.scope(),
                clock.dueAt(),
                command.newDueAt(),
                command.cause(),
                command.causeEventId(),
                Optional.empty());
    }
}
