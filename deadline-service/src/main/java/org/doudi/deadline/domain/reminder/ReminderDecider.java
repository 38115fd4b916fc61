package org.doudi.deadline.domain.reminder;

import java.util.List;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.reminder.ReminderCommand.Remind;
import org.doudi.deadline.domain.reminder.ReminderCommand.Urge;
import org.doudi.decide.Decider;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;

/// 临期提醒、催办、督办, on the stream of the case's clocks: what these decide, it follows.
public final class ReminderDecider implements Decider<ReminderCommand, CaseReminders, DeadlineEvent> {
    private final ClockDecider clocks = new ClockDecider();

    @Override
    public CaseReminders initial() {
        return new CaseReminders(clocks.initial(), List.of(), List.of());
    }

    @Override
    public List<DeadlineEvent> decide(ReminderCommand command, CaseReminders reminders) {
        return switch (command) {
            case Remind remind -> Reminding.remind(remind, reminders);
            case Urge urge -> Urging.urge(urge, reminders);
        };
    }

    @Override
    public CaseReminders evolve(CaseReminders reminders, DeadlineEvent event) {
        CaseReminders next = reminders.with(clocks.evolve(reminders.clocks(), event));
        if (event instanceof DeadlineApproaching reminder) {
            return next.with(reminder);
        }
        return event instanceof UrgingNoticeIssued urging ? next.with(urging) : next;
    }

    @Override
    public Class<DeadlineEvent> eventType() {
        return DeadlineEvent.class;
    }
}
