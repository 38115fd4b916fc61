package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;

/// 计时 of one duty.
public record Clock(
        UUID id,
        ClockKind kind,
        ClockScope scope,
        Instant startAt,
        Instant dueAt,
        boolean provisional,
        String calendarVersion,
        List<ClockedParty> parties,
        Standing standing) {

    /// How a clock stands.
    public enum Standing {
        RUNNING,
        STOPPED,
        BREACHED,
        LAPSED,
        STOPPED_LATE,
        CANCELLED
    }

    /// Its duty is still owed, in time or late. Where nobody is charged nobody owes: such a clock ends as
    /// it lapses.
    public boolean isOpen() {
        return switch (standing) {
            case RUNNING, BREACHED -> true;
            case STOPPED, LAPSED, STOPPED_LATE, CANCELLED -> false;
        };
    }

    public boolean isRunning() {
        return standing == Standing.RUNNING;
    }

    /// Whether its duty was done once, in time or late.
    boolean isStopped() {
        return standing == Standing.STOPPED || standing == Standing.STOPPED_LATE;
    }

    boolean wasBreached() {
        return standing == Standing.BREACHED || standing == Standing.STOPPED_LATE;
    }

    /// Its limit was over before `at`, and nobody has said so yet. A provisional limit is never over.
    boolean hasRunOutBy(Instant at) {
        return isRunning() && !provisional && dueAt.isBefore(at);
    }

    boolean chargesNobody() {
        return parties.isEmpty();
    }

    /// What a scope leaves open, it covers.
    boolean isIn(ClockScope asked) {
        return agrees(asked.itemNo(), scope.itemNo())
                && agrees(asked.round(), scope.round())
                && agrees(asked.transferId(), scope.transferId())
                && agrees(asked.unit(), scope.unit());
    }

    private static boolean agrees(Optional<?> asked, Optional<?> there) {
        return asked.isEmpty() || asked.equals(there);
    }

    Clock to(Standing next) {
        return new Clock(id, kind, scope, startAt, dueAt, provisional, calendarVersion, parties, next);
    }

    /// As if it had never stopped.
    Clock resumed() {
        return to(wasBreached() ? Standing.BREACHED : Standing.RUNNING);
    }

    Clock due(Instant newDueAt) {
        return new Clock(id, kind, scope, startAt, newDueAt, provisional, calendarVersion, parties, standing);
    }

    Clock charging(List<ClockedParty> charged) {
        return new Clock(id, kind, scope, startAt, dueAt, provisional, calendarVersion, charged, standing);
    }
}
