package org.doudi.deadline.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;

/// 计时 as it is shown.
record ClockView(
        UUID clockId,
        String kind,
        String name,
        String clause,
        ClockScope scope,
        Instant startAt,
        Instant dueAt,
        boolean provisional,
        Optional<Instant> capAt,
        String calendarVersion,
        String policyVersion,
        List<ClockedParty> clockedParties,
        Clock.Standing standing) {
    static ClockView of(Clock clock) {
        return new ClockView(
                clock.id(),
                clock.kind().name(),
                clock.kind().chinese(),
                clock.kind().clause(),
                clock.scope(),
                clock.startAt(),
                clock.dueAt(),
                clock.provisional(),
                clock.term().capAt(),
                clock.calendarVersion(),
                clock.term().policyVersion(),
                clock.parties(),
                clock.standing());
    }
}
