package org.doudi.reporting.domain.work;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.doudi.events.OrgCode;

/// 下一步 — 一 件件有着落: who owes what, and by when.
///
/// @param unit  the department whose coordinator owes it; none where a role of the centre does
/// @param step  in the words of the trade
/// @param due   应于何时完成; none as long as no clock runs for it
public record Duty(Owner owner, Optional<OrgCode> unit, String step, Optional<Due> due) {
    public Optional<Instant> dueAt() {
        return due.map(Due::at);
    }

    /// Of several the most urgent one: its light is that of the whole. What no clock runs for comes last.
    public static Optional<Duty> mostUrgent(Collection<Duty> duties) {
        return duties.stream().min(Comparator.comparing(duty -> duty.dueAt().orElse(Instant.MAX)));
    }
}
