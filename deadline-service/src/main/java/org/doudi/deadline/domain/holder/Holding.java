package org.doudi.deadline.domain.holder;

import java.time.Instant;
import java.util.List;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;

/// How long the same parties had the duty of a clock.
///
/// @param to exclusive; `Instant.MAX` while they have it
record Holding(ClockKind kind, ClockScope scope, List<ClockedParty> parties, Instant from, Instant to) {
    boolean covers(Instant at) {
        return !from.isAfter(at) && at.isBefore(to);
    }

    Holding until(Instant end) {
        return new Holding(kind, scope, parties, from, end);
    }

    Hand hand() {
        return Hand.of(kind);
    }
}
