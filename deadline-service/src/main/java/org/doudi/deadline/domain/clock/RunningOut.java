package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;

/// 到期 — of each clock, at its due instant, whoever notices first: the timer, or the fact that came too late
/// (三.4, 六(二)).
final class RunningOut {
    private RunningOut() {}

    static List<DeadlineEvent> fire(Fire command, CaseClocks clocks) {
        return clocks.clock(command.clockId()).stream()
                .filter(clock -> clock.hasRunOutBy(command.detectedAt()))
                .map(clock -> runOut(clock, command.detectedAt()))
                .toList();
    }

    /// How a clock ends by what happened at `moment`: where that was too late, it has run out before; where it was in
    /// time after all, its breach is withdrawn before.
    static Stream<DeadlineEvent> first(Clock clock, Moment moment, Function<Clock, DeadlineEvent> end) {
        if (clock.isCleared(moment)) {
            return Stream.of(Withdrawing.whole(clock, moment), end.apply(clock.withdrawn()));
        }
        if (!clock.hasRunOutBy(moment.happenedAt())) {
            return Stream.of(end.apply(clock));
        }
        DeadlineEvent ranOut = runOut(clock, moment.seenAt());
        return clock.chargesNobody() ? Stream.of(ranOut) : Stream.of(ranOut, end.apply(clock));
    }

    static DeadlineEvent runOut(Clock clock, Instant detectedAt) {
        return clock.chargesNobody()
                ? new ClockLapsed(clock.id(), clock.kind(), clock.scope(), clock.dueAt(), detectedAt)
                : breached(clock, clock.parties(), detectedAt);
    }

    static DeadlineBreached breached(Clock clock, List<ClockedParty> charged, Instant detectedAt) {
        return new DeadlineBreached(
                clock.id(),
                clock.kind(),
                clock.scope(),
                charged,
                clock.startAt(),
                clock.dueAt(),
                detectedAt,
                clock.calendarVersion(),
                List.of());
    }
}
