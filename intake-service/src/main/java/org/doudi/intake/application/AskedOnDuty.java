package org.doudi.intake.application;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.Staff;
import org.doudi.intake.domain.duty.BusinessDay;
import org.doudi.intake.domain.duty.DutyDay;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.KeyedRequest;

/// Who asks about the window's duty, and what goes with the asking.
public record AskedOnDuty(Staff by, CommandContext context, Optional<KeyedRequest<DutyDay, DutyEvent>> request) {
    LocalDate today() {
        return BusinessDay.of(context.occurredAt());
    }

    /// Of a day of the window.
    StreamId stream(LocalDate day) {
        return streamOf(context.centre(), day);
    }

    static StreamId streamOf(String centre, LocalDate day) {
        return StreamId.named("duty", centre, day.toString());
    }
}
