package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.Recounted;
import org.doudi.events.OrgCode;

/// 时限 — §4.2: one clock of a case. 超期 is a fact beside its run: a clock that stopped late stays breached.
///
/// @param originalDueAt the due instant that it began with
/// @param dueAt       the one in force: 延时至, where an extension has moved it
/// @param capAt       延时上限
/// @param provisional the calendar of the year is not published yet
public record Clock(
        UUID clockId,
        ClockKind kind,
        ClockScope scope,
        Instant startedAt,
        Optional<Integer> limitWorkingDays,
        Instant originalDueAt,
        Instant dueAt,
        Optional<Instant> capAt,
        List<ClockedParty> parties,
        boolean provisional,
        Run run,
        Optional<Instant> breachedAt,
        Optional<Stop> stop) {
    public Clock {
        parties = List.copyOf(parties);
    }

    public static Clock of(ClockStarted event) {
        return new Clock(
                event.clockId(),
                event.kind(),
                event.scope(),
                event.startAt(),
                event.limitWorkingDays(),
                event.dueAt(),
                event.dueAt(),
                event.capAt(),
                event.clockedParties(),
                event.provisional(),
                Run.RUNNING,
                Optional.empty(),
                Optional.empty());
    }

    /// A unit has done its part: who is left is charged.
    public Clock charging(List<ClockedParty> left) {
        return with(dueAt, left, provisional, run, breachedAt, stop);
    }

    /// The breach names who is charged: those that were still owing at the due instant.
    public Clock breached(Instant at, List<ClockedParty> owing) {
        return with(dueAt, owing, provisional, run, Optional.of(at), stop);
    }

    /// 超期撤销: it never was a breach, or it stands for these alone.
    public Clock withdrawn(List<ClockedParty> stillCharged) {
        return stillCharged.isEmpty()
                ? with(dueAt, parties, provisional, run, Optional.empty(), stop)
                : with(dueAt, stillCharged, provisional, run, breachedAt, stop);
    }

    public Clock stopped(ClockStopped event) {
        Stop stopped = new Stop(event.stopAt(), event.onTime(), event.usedWorkingDays(), event.overdueWorkingDays());
        return with(dueAt, parties, provisional, Run.STOPPED, breachedAt, Optional.of(stopped));
    }

    public Clock lapsed() {
        return with(dueAt, parties, provisional, Run.LAPSED, breachedAt, stop);
    }

    public Clock cancelled() {
        return with(dueAt, parties, provisional, Run.CANCELLED, breachedAt, stop);
    }

    /// 恢复: as if it had never stopped.
    public Clock resumed(Instant due, boolean stillProvisional) {
        return with(due, parties, stillProvisional, Run.RUNNING, breachedAt, Optional.empty());
    }

    /// 期限变更. By another calendar the limit itself is another one; an extension goes beyond it.
    public Clock rescheduled(ClockRescheduled event) {
        return event.recounted()
                .map(by -> recounted(event.newDueAt(), by))
                .orElseGet(() -> with(event.newDueAt(), parties, provisional, run, breachedAt, stop));
    }

    private Clock recounted(Instant newDueAt, Recounted by) {
        return new Clock(
                clockId,
                kind,
                scope,
                startedAt,
                limitWorkingDays,
                originalDueAt.equals(dueAt) ? newDueAt : originalDueAt,
                newDueAt,
                by.capAt(),
                parties,
                by.provisional(),
                run,
                breachedAt,
                stop);
    }

    private Clock with(
            Instant due,
            List<ClockedParty> charged,
            boolean notFirm,
            Run next,
            Optional<Instant> breach,
            Optional<Stop> end) {
        return new Clock(
                clockId,
                kind,
                scope,
                startedAt,
                limitWorkingDays,
                originalDueAt,
                due,
                capAt,
                charged,
                notFirm,
                next,
                breach,
                end);
    }

    public boolean runs() {
        return run == Run.RUNNING;
    }

    public boolean breached() {
        return breachedAt.isPresent();
    }

    /// Whether this clock runs over an item's round.
    public boolean over(int itemNo, int round) {
        return scope.itemNo().filter(no -> no != itemNo).isEmpty()
                && scope.round().filter(no -> no != round).isEmpty();
    }

    /// Whether it runs over this unit, or over all units alike.
    public boolean concerns(OrgCode unit) {
        return scope.unit().filter(other -> !other.equals(unit)).isEmpty();
    }

    /// How a clock goes.
    public enum Run {
        RUNNING,
        STOPPED,
        LAPSED,
        CANCELLED
    }

    /// 计时结束, in working days counted as the limit is.
    public record Stop(Instant at, boolean onTime, int usedWorkingDays, int overdueWorkingDays) {}
}
