package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockCommand.StartHandling;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;

/// 开始计时 — §4.2.
final class Starting {
    private Starting() {}

    static List<DeadlineEvent> start(Start command, CaseClocks clocks) {
        if (clocks.clock(command.clockId()).isPresent() || isTaken(command, clocks)) {
            return List.of();
        }
        return Stream.concat(lapsed(command, clocks), Stream.of(started(command)))
                .toList();
    }

    /// 三.4, A-5: not signing stops no clock. Who signs after the limit has received at the limit.
    static List<DeadlineEvent> startHandling(StartHandling command, CaseClocks clocks) {
        Instant received = command.start().startAt();
        Instant from = clocks.all()
                .filter(clock -> command.deemed() && clock.kind() == ClockKind.SIGN && !clock.provisional())
                .filter(clock -> clock.scope().transferId().equals(Optional.of(command.transferId())))
                .map(Clock::dueAt)
                .filter(due -> due.isBefore(received))
                .findFirst()
                .orElse(received);
        return start(Charging.unitsOf(command, clocks).at(from), clocks);
    }

    static ClockStarted started(Start command) {
        Due due =
                switch (command.limit()) {
                    case Limit.WorkingDays days -> command.dates().due(command.startAt(), days.days());
                    case Limit.Agreed agreed -> new Due(agreed.dueAt(), false);
                    case Limit.OfTheMonth _ -> command.dates().endOf(Moment.month(command.startAt()));
                };
        return new ClockStarted(
                command.clockId(),
                command.kind(),
                command.scope(),
                command.startEventId(),
                command.startAt(),
                workingDays(command.limit()),
                due.at(),
                command.cap().map(cap -> cap.at(command.startAt(), due.at(), command.dates())),
                command.parties(),
                command.kind().clause(),
                command.dates().calendar().version(),
                due.provisional(),
                Optional.of(command.policyVersion()));
    }

    private static Optional<Integer> workingDays(Limit limit) {
        return switch (limit) {
            case Limit.WorkingDays days -> Optional.of(days.days());
            case Limit.Agreed _, Limit.OfTheMonth _ -> Optional.empty();
        };
    }

    private static boolean isTaken(Start command, CaseClocks clocks) {
        return switch (command.once()) {
            case Once.IN_THE_CASE -> alike(command, clocks).findAny().isPresent();
            case Once.AT_A_TIME ->
                alike(command, clocks).filter(Clock::isOpen).anyMatch(clock -> !lapsesFirst(clock, command));
        };
    }

    private static Stream<Clock> alike(Start command, CaseClocks clocks) {
        ClockScope scope = command.scope();
        return clocks.in(command.kind(), scope).filter(clock -> clock.scope().equals(scope));
    }

    /// A wait that charges nobody and was over before makes room for the next one.
    private static Stream<DeadlineEvent> lapsed(Start command, CaseClocks clocks) {
        return alike(command, clocks)
                .filter(clock -> lapsesFirst(clock, command))
                .map(clock -> RunningOut.runOut(clock, command.moment().seenAt()));
    }

    private static boolean lapsesFirst(Clock clock, Start command) {
        return clock.chargesNobody() && clock.hasRunOutBy(command.startAt());
    }
}
