package org.doudi.deadline.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.reminder.CaseReminders;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;

/// 计时 as it is shown.
///
/// @param urgings 催办、督办 of it, in order
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
        Clock.Standing standing,
        List<UrgingView> urgings) {
    static List<ClockView> of(CaseReminders reminders) {
        return reminders.clocks().all().map(clock -> of(clock, reminders)).toList();
    }

    private static ClockView of(Clock clock, CaseReminders reminders) {
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
                clock.standing(),
                reminders.urgingsOf(clock.id()).map(UrgingView::of).toList());
    }
}
