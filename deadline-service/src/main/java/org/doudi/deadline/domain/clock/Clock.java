package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
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

    /// Its duty is not done: it runs, or it has run out.
    public boolean isOpen() {
        return switch (standing) {
            case RUNNING, BREACHED, LAPSED -> true;
            case STOPPED, STOPPED_LATE, CANCELLED -> false;
        };
    }

    public boolean isRunning() {
        return standing == Standing.RUNNING;
    }

    Clock to(Standing next) {
        return new Clock(id, kind, scope, startAt, dueAt, provisional, calendarVersion, parties, next);
    }

    /// As if it had never stopped.
    Clock resumed() {
        return to(standing == Standing.STOPPED_LATE ? Standing.BREACHED : Standing.RUNNING);
    }

    Clock of(List<ClockedParty> remaining) {
        return new Clock(id, kind, scope, startAt, dueAt, provisional, calendarVersion, remaining, standing);
    }
}
