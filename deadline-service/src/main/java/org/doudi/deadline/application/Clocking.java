package org.doudi.deadline.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.TimeLimits;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.EventMetadata;
import org.doudi.events.HandlingClass;
import org.doudi.events.StreamId;

/// The words in which the table of clocks is written: start, stop, cancel, resume, for one event.
record Clocking(EventMetadata cause, DueDates dates, TimeLimits limits) {

    ClockCommand start(ClockKind kind, ClockScope scope, List<ClockedParty> parties) {
        return begin(kind, scope, days(limits.of(kind)), parties, Once.AT_A_TIME);
    }

    ClockCommand startOnce(ClockKind kind, List<ClockedParty> parties) {
        return begin(kind, ClockScope.CASE, days(limits.of(kind)), parties, Once.IN_THE_CASE);
    }

    ClockCommand startUntil(ClockKind kind, ClockScope scope, Instant agreed, List<ClockedParty> parties) {
        return begin(kind, scope, new Limit.Agreed(agreed), parties, Once.AT_A_TIME);
    }

    /// Stops the open clock, and begins the next one.
    ClockCommand renew(ClockKind kind, List<ClockedParty> parties) {
        return new ClockCommand.Renew(begin(kind, ClockScope.CASE, days(limits.of(kind)), parties, Once.AT_A_TIME));
    }

    /// 办理: two or five working days from receipt, ten at most with an extension — 三.4.
    ClockCommand startHandling(int itemNo, int round, HandlingClass handling, List<ClockedParty> parties) {
        ClockScope scope = ClockScope.item(itemNo, round);
        ClockCommand.Start start = new ClockCommand.Start(
                id(ClockKind.HANDLE, scope),
                ClockKind.HANDLE,
                scope,
                cause.id(),
                cause.occurredAt(),
                days(limits.handling(handling)),
                Optional.of(limits.cap()),
                parties,
                Once.AT_A_TIME,
                dates);
        return new ClockCommand.StartHandling(start, itemNo, round);
    }

    ClockCommand stop(ClockKind kind) {
        return stop(kind, ClockScope.CASE);
    }

    ClockCommand stop(ClockKind kind, ClockScope scope) {
        return new ClockCommand.Stop(kind, scope, cause.id(), cause.occurredAt(), dates);
    }

    ClockCommand resume(ClockKind kind, ClockScope scope) {
        return new ClockCommand.Resume(kind, scope, cause.id());
    }

    ClockCommand cancel(ClockKind... kinds) {
        return new ClockCommand.Cancel(Set.of(kinds), cause.id());
    }

    private ClockCommand.Start begin(
            ClockKind kind, ClockScope scope, Limit limit, List<ClockedParty> parties, Once once) {
        return new ClockCommand.Start(
                id(kind, scope),
                kind,
                scope,
                cause.id(),
                cause.occurredAt(),
                limit,
                Optional.empty(),
                parties,
                once,
                dates);
    }

    private static Limit days(int workingDays) {
        return new Limit.WorkingDays(workingDays);
    }

    /// The same event starts the same clock, however often it arrives.
    private UUID id(ClockKind kind, ClockScope scope) {
        return StreamId.named("clock", cause.id().toString(), kind.name(), scope.toString())
                .value();
    }
}
