package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.HotlineStatus;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;

/// 12345工单 — 二(五): what the ledger shows of the ticket that a case came with.
///
/// @param urgent 紧急, as the hotline marked it
/// @param dueAt  the ticket's own limit, where it states one
/// @param told   结果回传: what the hotline was told last
public record Ticket(boolean urgent, Optional<Instant> dueAt, Optional<Result> told) {
    /// One of the two words that a ticket may bear; the other is 一般.
    private static final String URGENT = "紧急";

    public static Ticket of(HotlineTicketReceived event) {
        return new Ticket(event.urgency().equals(URGENT), event.hotlineDueAt(), Optional.empty());
    }

    Ticket told(HotlineResultReturned event, Instant at) {
        return new Ticket(urgent, dueAt, Optional.of(new Result(event.status(), event.answered(), at)));
    }

    /// 回传的结果.
    ///
    /// @param answered whether the hotline has nothing more to wait for
    public record Result(HotlineStatus status, boolean answered, Instant at) {}
}
