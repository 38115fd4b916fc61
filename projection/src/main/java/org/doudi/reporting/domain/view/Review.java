package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.CaseState;

/// 集中研判 — 三.3.
///
/// @param scheduledAt of the meeting that is open now, or of the last one
/// @param concludedAt of the last conclusion
public record Review(Phase phase, Optional<Instant> scheduledAt, Optional<Instant> concludedAt) {
    static final Review NONE = new Review(Phase.NOT_OPEN, Optional.empty(), Optional.empty());

    public Review opened() {
        return new Review(Phase.PENDING, Optional.empty(), concludedAt);
    }

    public Review scheduled(Instant at) {
        return new Review(Phase.SCHEDULED, Optional.of(at), concludedAt);
    }

    Review over() {
        return new Review(Phase.NOT_OPEN, scheduledAt, concludedAt);
    }

    Review concluded(Instant at) {
        return new Review(Phase.NOT_OPEN, scheduledAt, Optional.of(at));
    }

    /// The case's state while the centre has it before it.
    public Optional<CaseState> state() {
        return switch (phase) {
            case NOT_OPEN -> Optional.empty();
            case PENDING -> Optional.of(CaseState.REVIEW_PENDING);
            case SCHEDULED -> Optional.of(CaseState.REVIEW_SCHEDULED);
        };
    }

    /// Whether the centre has the case before it.
    public enum Phase {
        NOT_OPEN,
        PENDING,
        SCHEDULED
    }
}
