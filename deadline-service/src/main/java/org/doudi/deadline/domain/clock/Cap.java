package org.doudi.deadline.domain.clock;

import java.time.Instant;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.events.policy.CapBasis;

/// 延时上限 — 三.4, A-8.
public record Cap(int workingDays, CapBasis basis) {
    /// From the filing it cannot be told here, since nobody has filed yet: what is told is that from the receipt, and
    /// routing-service asks for the other.
    Instant at(Instant receivedAt, Instant dueAt, DueDates dates) {
        return switch (basis) {
            case FROM_RECEIPT, FROM_GRANT -> dates.due(receivedAt, workingDays).at();
            case FROM_DUE -> dates.due(dueAt, workingDays).at();
        };
    }
}
