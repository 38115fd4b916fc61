package org.doudi.deadline.domain.holder;

import java.time.Instant;
import java.util.List;

/// 一段 — in the same hands all the time.
///
/// @param holders one, or several at once: items, or departments, that went on beside each other
/// @param to      exclusive
public record Spell(List<Holder> holders, Instant from, Instant to, Amount amount) {
    public Spell {
        holders = List.copyOf(holders);
    }
}
