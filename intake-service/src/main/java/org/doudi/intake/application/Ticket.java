package org.doudi.intake.application;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.IntakeEvent.TicketCategory;

/// 12345工单 that has been found good — 二(五).
///
/// @param form what it says in the form's fields
public record Ticket(
        String ticketNo,
        String type,
        TicketCategory category,
        Instant callTime,
        Optional<Instant> replyDueAt,
        String urgency,
        Optional<String> dispatchUnit,
        ReportForm form) {}
