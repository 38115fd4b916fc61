package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.ClockCommand.Cancel;
import org.doudi.deadline.domain.clock.ClockCommand.Renew;
import org.doudi.deadline.domain.clock.ClockCommand.Resume;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockCommand.Stop;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockCancelled;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockStopped;

/// 计时结束、重新计时、恢复、取消 — §4.2.
final class Ending {
    private Ending() {}

    static List<DeadlineEvent> stop(Stop command, CaseClocks clocks) {
        return clocks.reached(command.kind(), command.scope(), command.moment())
                .flatMap(clock -> stop(clock, command.stopEventId(), command.moment(), command.dates()))
                .toList();
    }

    /// What was told before a term began does not end it.
    static List<DeadlineEvent> renew(Renew command, CaseClocks clocks) {
        Start next = command.next();
        return clocks.reached(next.kind(), next.scope(), next.moment())
                .filter(clock -> !next.startAt().isBefore(clock.startAt()))
                .flatMap(clock -> Stream.concat(
                        stop(clock, next.startEventId(), next.moment(), next.dates()),
                        Stream.of(next.in(clock.scope()))
                                .filter(each -> clock.isOpen() || !runs(each, clocks))
                                .map(Starting::started)))
                .toList();
    }

    private static boolean runs(Start next, CaseClocks clocks) {
        return clocks.in(next.kind(), next.scope())
                .anyMatch(clock -> clock.isOpen() && clock.scope().equals(next.scope()));
    }

    private static Stream<DeadlineEvent> stop(Clock clock, UUID stopEventId, Moment moment, DueDates dates) {
        return RunningOut.first(clock, moment, its -> stopped(its, stopEventId, moment.happenedAt(), dates));
    }

    /// Nobody is late by a limit that was only provisional — §4.1-9.
    static ClockStopped stopped(Clock clock, UUID stopEventId, Instant stopAt, DueDates dates) {
        boolean onTime = !clock.wasBreached() && (clock.provisional() || !stopAt.isAfter(clock.dueAt()));
        return new ClockStopped(
                clock.id(),
                clock.kind(),
                clock.scope(),
                stopEventId,
                stopAt,
                onTime,
                dates.used(clock.startAt(), stopAt),
                onTime ? 0 : dates.overdue(clock.dueAt(), stopAt));
    }

    static List<DeadlineEvent> resume(Resume command, CaseClocks clocks) {
        return clocks
                .in(command.kind(), command.scope())
                .filter(Clock::isStopped)
                .reduce((_, latest) -> latest)
                .stream()
                .<DeadlineEvent>map(clock -> new ClockResumed(
                        clock.id(),
                        clock.kind(),
                        clock.scope(),
                        clock.dueAt(),
                        clock.provisional(),
                        clock.wasBreached(),
                        command.causeEventId(),
                        Optional.empty()))
                .toList();
    }

    static List<DeadlineEvent> cancel(Cancel command, CaseClocks clocks) {
        return clocks.all()
                .filter(clock -> command.kinds().contains(clock.kind()))
                .filter(clock -> clock.isReached(command.moment()) && clock.isIn(command.scope()))
                .flatMap(clock -> RunningOut.first(
                        clock,
                        command.moment(),
                        _ -> new ClockCancelled(
                                clock.id(), clock.kind(), clock.scope(), command.causeEventId(), Optional.empty())))
                .toList();
    }
}
