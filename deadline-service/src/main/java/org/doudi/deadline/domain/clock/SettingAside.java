package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.clock.ClockCommand.SetAside;
import org.doudi.deadline.domain.clock.ClockCommand.TakeUpAgain;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockCancelled;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.Rest;

/// 并单、取消并单 — A-22. Nobody can work on a case that is merged, so the days in between are nobody's: what was left of
/// a limit runs on from the day the merger is undone.
final class SettingAside {
    private SettingAside() {}

    static List<DeadlineEvent> setAside(SetAside command, CaseClocks clocks) {
        Optional<Instant> at = Optional.of(command.moment().happenedAt());
        return clocks.all()
                .filter(clock ->
                        clock.isReached(command.moment()) && command.kinds().contains(clock.kind()))
                .flatMap(clock -> RunningOut.first(
                        clock,
                        command.moment(),
                        its -> new ClockCancelled(
                                its.id(),
                                its.kind(),
                                its.scope(),
                                command.causeEventId(),
                                at.filter(_ -> its.isOpen()))))
                .toList();
    }

    static List<DeadlineEvent> takeUpAgain(TakeUpAgain command, CaseClocks clocks) {
        return clocks.all()
                .filter(clock -> command.kinds().contains(clock.kind()))
                .flatMap(clock -> clock.setAsideAt().stream()
                        .flatMap(since -> rest(clock, since, command).stream())
                        .<DeadlineEvent>map(left -> resumed(clock, left, command)))
                .toList();
    }

    /// Until when it runs on, and the working days that this is counted by.
    private record Left(Due due, Optional<Rest> rest) {
        Left(Due due) {
            this(due, Optional.empty());
        }
    }

    private static ClockResumed resumed(Clock clock, Left left, TakeUpAgain command) {
        return new ClockResumed(
                clock.id(),
                clock.kind(),
                clock.scope(),
                left.due().at(),
                left.due().provisional(),
                clock.wasBreached(),
                command.causeEventId(),
                left.rest());
    }

    /// Until when it runs: a day that the reporter or the hotline named stays that day, and one that is over by now
    /// is nobody's any more.
    private static Optional<Left> rest(Clock clock, Instant since, TakeUpAgain command) {
        Due before = new Due(clock.dueAt(), clock.provisional());
        Instant again = command.moment().happenedAt();
        if (clock.wasBreached()) {
            return Optional.of(new Left(before));
        }
        if (clock.chargesNobody() || clock.kind() == ClockKind.HOTLINE) {
            return Stream.of(new Left(before))
                    .filter(left -> left.due().at().isAfter(again))
                    .findAny();
        }
        int days = command.dates().used(since, clock.dueAt());
        return Optional.of(new Left(command.dates().due(again, days), Optional.of(new Rest(again, days))));
    }
}
