package org.doudi.deadline.domain.reminder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.reminder.ReminderCommand.Remind;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.UrgingKind;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;

/// 提醒的规则: each level once for a clock and its due instant, and late only where it is still so.
final class Reminding {
    private Reminding() {}

    static List<DeadlineEvent> remind(Remind command, CaseReminders reminders) {
        return reminders
                .clock(command.clockId())
                .map(clock -> switch (clock.standing()) {
                    case RUNNING -> approaching(command, clock, reminders);
                    case BREACHED -> overdue(command, clock, reminders);
                    case STOPPED, LAPSED, STOPPED_LATE, CANCELLED, CANCELLED_LATE, SET_ASIDE, SET_ASIDE_LATE ->
                        Stream.<DeadlineEvent>empty();
                })
                .orElseGet(Stream::empty)
                .toList();
    }

    /// Of those that have come, the last: an earlier one that was missed is not so any more.
    private static Stream<DeadlineEvent> approaching(Remind command, Clock clock, CaseReminders reminders) {
        boolean over = clock.provisional() || clock.dueAt().isBefore(command.now());
        Optional<Reminder> due = command.hours().of(clock.dueAt()).stream()
                .filter(reminder -> !reminder.at().isBefore(command.since())
                        && !reminder.at().isAfter(command.now())
                        && reminder.at().isAfter(clock.startAt()))
                .reduce((_, later) -> later);
        List<ClockedParty> whom = EarlierLimit.reminded(clock, reminders.clocks(), command.now());
        boolean nobody = whom.isEmpty() && !isTheApplicants(clock);
        return over || nobody
                ? Stream.empty()
                : due.stream()
                        .filter(reminder -> !reminders.wasTold(clock, reminder.level()))
                        .map(reminder -> said(reminder, command, clock, whom));
    }

    private static DeadlineEvent said(Reminder reminder, Remind command, Clock clock, List<ClockedParty> whom) {
        return new DeadlineApproaching(
                clock.id(),
                clock.kind(),
                clock.scope(),
                reminder.level(),
                reminder.at(),
                clock.dueAt(),
                whom,
                command.hours().workingDaysLeft(reminder.at(), clock.dueAt()));
    }

    /// 四(二), 四(三): the applicant is reminded of what he agreed to bring. Other waits for the citizen are his own.
    private static boolean isTheApplicants(Clock clock) {
        return clock.kind() == ClockKind.MATERIALS || clock.kind() == ClockKind.TOLERANCE;
    }

    /// 督办 by the system, once for a clock: the breach stands, and a working day has begun since.
    private static Stream<DeadlineEvent> overdue(Remind command, Clock clock, CaseReminders reminders) {
        var morning = command.hours().morningAfter(clock.dueAt());
        boolean urged =
                reminders.urgingsOf(clock.id()).anyMatch(urging -> urging.by().isEmpty());
        return urged || morning.isAfter(command.now())
                ? Stream.empty()
                : Stream.of(new UrgingNoticeIssued(
                        clock.id(),
                        clock.kind(),
                        clock.scope(),
                        UrgingKind.SUPERVISE,
                        morning,
                        clock.dueAt(),
                        clock.parties(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
