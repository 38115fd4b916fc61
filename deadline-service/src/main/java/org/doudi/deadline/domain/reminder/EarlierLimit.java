package org.doudi.deadline.domain.reminder;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;

/// 两个时限取先到的 — 三.4, A-21: of two limits of the same work whoever owes both is reminded of the earlier alone. Each
/// is breached by itself.
final class EarlierLimit {
    private EarlierLimit() {}

    /// Who is reminded of a clock.
    static List<ClockedParty> reminded(Clock clock, CaseClocks clocks, Instant now) {
        return clock.parties().stream()
                .filter(party -> ahead(clock, clocks, now)
                        .flatMap(other -> other.parties().stream())
                        .noneMatch(other -> isSame(party, other)))
                .toList();
    }

    /// One that is over is nobody's to keep any more.
    private static Stream<Clock> ahead(Clock clock, CaseClocks clocks, Instant now) {
        return clocks.all()
                .filter(other -> other.isRunning()
                        && !other.provisional()
                        && !other.dueAt().isBefore(now))
                .filter(other -> isOfSameWork(clock, other) && isAhead(other, clock));
    }

    /// 热线时限 spans whatever is done for its ticket; 承诺期限 and 办理 bind the handling of one item.
    private static boolean isOfSameWork(Clock one, Clock other) {
        boolean hotline = (one.kind() == ClockKind.HOTLINE) != (other.kind() == ClockKind.HOTLINE);
        return hotline || isHandlingOf(one, other) || isHandlingOf(other, one);
    }

    private static boolean isHandlingOf(Clock handle, Clock promise) {
        return handle.kind() == ClockKind.HANDLE
                && promise.kind() == ClockKind.PROMISE
                && handle.scope().itemNo().equals(promise.scope().itemNo());
    }

    /// Where both are due at one instant, one of them is.
    private static boolean isAhead(Clock other, Clock clock) {
        int order = other.dueAt().compareTo(clock.dueAt());
        return order < 0 || (order == 0 && other.kind().compareTo(clock.kind()) < 0);
    }

    /// A department is the same in whatever part it owes; the Centre's own people are not.
    private static boolean isSame(ClockedParty one, ClockedParty other) {
        return one.unit().equals(other.unit())
                && (one.role() == other.role() || (isDepartment(one.role()) && isDepartment(other.role())));
    }

    static boolean isDepartment(PartyRole role) {
        return switch (role) {
            case CALLED_DEPARTMENT, UNIT, LEAD_UNIT -> true;
            case WINDOW, DUTY_CHIEF, CENTRE, BUREAU, WORKING_GROUP -> false;
        };
    }
}
