package org.doudi.deadline.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.SharedHandling;
import org.doudi.deadline.domain.reminder.ReminderCommand.Urge;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;

/// 催办、督办的规则 — 三.4, 五(一).
final class Urging {
    private static final String CLAUSE = "三.4";

    private Urging() {}

    static List<DeadlineEvent> urge(Urge command, CaseReminders reminders) {
        Clock clock = reminders
                .clock(command.clockId())
                .orElseThrow(() -> Refusal.unknown("clock.unknown", CLAUSE, "这个办件没有这项计时"));
        if (!clock.isOpen()) {
            throw Refusal.conflict("clock.not-open", CLAUSE, "这项计时已经结束，不必催办");
        }
        if (command.by() == Urger.BUREAU && !SharedHandling.is(clock, reminders.clocks())) {
            throw Refusal.forbidden("urging.not-multi", CLAUSE, "政务服务局督办多部门办理的事项");
        }
        List<ClockedParty> to = owing(clock, command.by());
        if (to.isEmpty()) {
            throw nobody(clock);
        }
        if (reminders.urgingsOf(clock.id()).anyMatch(urging -> isSaidAlready(urging, command))) {
            throw Refusal.conflict("urging.already-today", CLAUSE, "今天已就这项计时催办过，每人每天一次");
        }
        return List.of(new UrgingNoticeIssued(
                clock.id(),
                clock.kind(),
                clock.scope(),
                command.by().kind(),
                command.now(),
                clock.dueAt(),
                to,
                Optional.of(command.by().capacity()),
                Optional.of(command.who()),
                command.text()));
    }

    /// 五(一): the window urges departments; who is above it, everybody that owes.
    private static List<ClockedParty> owing(Clock clock, Urger by) {
        return switch (by) {
            case CLERK ->
                clock.parties().stream()
                        .filter(party -> EarlierLimit.isDepartment(party.role()))
                        .toList();
            case DUTY_CHIEF, CENTRE_LEAD, BUREAU -> clock.parties();
        };
    }

    private static Refusal nobody(Clock clock) {
        return clock.parties().isEmpty()
                ? Refusal.conflict("urging.nobody-owes", CLAUSE, "这项计时由反映人决定，没有可催办的单位")
                : Refusal.conflict("urging.no-department", CLAUSE, "窗口催办承办部门，这项计时没有部门承担");
    }

    private static boolean isSaidAlready(UrgingNoticeIssued urging, Urge command) {
        return urging.by().equals(Optional.of(command.who()))
                && dayOf(urging.issuedAt()).equals(dayOf(command.now()));
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(DueDates.ZONE).toLocalDate();
    }
}
