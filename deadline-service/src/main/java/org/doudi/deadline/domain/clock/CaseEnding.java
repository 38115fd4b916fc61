package org.doudi.deadline.domain.clock;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// 归档 — 三.7: what it waits for.
///
/// @param awaitedBy the event that closed the case, while 归档 waits for a 容缺 promise
/// @param settled   the clocks of promises that were settled after they had lapsed
record CaseEnding(Optional<UUID> awaitedBy, Set<UUID> settled) {
    static final CaseEnding NONE = new CaseEnding(Optional.empty(), Set.of());

    CaseEnding {
        settled = Set.copyOf(settled);
    }

    CaseEnding awaiting(UUID endEventId) {
        return new CaseEnding(Optional.of(endEventId), settled);
    }

    CaseEnding clocked() {
        return new CaseEnding(Optional.empty(), settled);
    }

    CaseEnding settled(UUID clockId) {
        Set<UUID> all = new HashSet<>(settled);
        all.add(clockId);
        return new CaseEnding(awaitedBy, all);
    }
}
