package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;

/// 集中研判 — 三.3.
///
/// @param scheduledAt of the meeting that is open now, or of the last one
/// @param concludedAt of the last conclusion
/// @param conclusions what each of them found of each item; none of a view that was stored before they were kept
public record Review(
        Phase phase, Optional<Instant> scheduledAt, Optional<Instant> concludedAt, List<Conclusion> conclusions) {
    static final Review NONE = new Review(Phase.NOT_OPEN, Optional.empty(), Optional.empty(), List.of());

    public Review {
        conclusions = List.copyOf(conclusions);
    }

    public Review opened() {
        return new Review(Phase.PENDING, Optional.empty(), concludedAt, conclusions);
    }

    public Review scheduled(Instant at) {
        return new Review(Phase.SCHEDULED, Optional.of(at), concludedAt, conclusions);
    }

    Review over() {
        return new Review(Phase.NOT_OPEN, scheduledAt, concludedAt, conclusions);
    }

    Review concluded(ReviewConcluded event) {
        List<Conclusion> all = new ArrayList<>(conclusions);
        event.items().forEach(item -> all.add(Conclusion.of(item, event.concludedAt())));
        return new Review(Phase.NOT_OPEN, scheduledAt, Optional.of(event.concludedAt()), all);
    }

    /// The case's state while the centre has it before it.
    public Optional<CaseState> state() {
        return switch (phase) {
            case NOT_OPEN -> Optional.empty();
            case PENDING -> Optional.of(CaseState.REVIEW_PENDING);
            case SCHEDULED -> Optional.of(CaseState.REVIEW_SCHEDULED);
        };
    }

    /// 研判结论 of one item. A later one stands beside it.
    ///
    /// @param units those that it was found to be the business of
    public record Conclusion(int itemNo, ReviewOutcome outcome, Instant at, List<OrgCode> units) {
        public Conclusion {
            units = List.copyOf(units);
        }

        private static Conclusion of(ReviewItem item, Instant at) {
            return new Conclusion(item.itemNo(), item.outcome(), at, Item.codes(item.units()));
        }
    }

    /// Whether the centre has the case before it.
    public enum Phase {
        NOT_OPEN,
        PENDING,
        SCHEDULED
    }
}
