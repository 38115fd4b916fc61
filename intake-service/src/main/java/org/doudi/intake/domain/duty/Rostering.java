package org.doudi.intake.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.events.IntakeEvent.DutyRosterPublished;
import org.doudi.events.IntakeEvent.RosteredShift;
import org.doudi.intake.domain.Role;
import org.doudi.intake.domain.Staff;
import org.doudi.intake.domain.duty.DutyCommand.PublishRoster;

/// 排班 — 五(一): the Centre says who sits when; for today it may say so anew, for a day that is over it may not.
final class Rostering {
    private static final String CLAUSE = "五(一)";

    private Rostering() {}

    static List<DutyEvent> decide(PublishRoster command, DutyDay day) {
        asCentre(command.by());
        if (day.rosters().contains(command.rosterId())) {
            return List.of();
        }
        checkDay(command);
        checkShifts(command);
        List<RosteredShift> shifts =
                command.shifts().stream().map(shift -> shift.on(command.day())).toList();
        return !day.rosters().isEmpty() && day.shifts().equals(shifts)
                ? List.of()
                : List.of(new DutyRosterPublished(
                        command.rosterId(), command.day(), shifts, command.by().who(), command.at()));
    }

    private static void asCentre(Staff by) {
        if (!by.is(Role.CENTRE_LEAD) && !by.is(Role.DUTY_CHIEF)) {
            throw Refusal.forbidden("roster.centre-only", CLAUSE, "由政务服务中心或者值班长排班");
        }
    }

    private static void checkDay(PublishRoster command) {
        LocalDate today = BusinessDay.of(command.at());
        if (command.day().isBefore(today)) {
            throw Refusal.invalid("roster.day-past", CLAUSE, command.day() + "已经过去，不能再排班");
        }
        if (command.day().isAfter(today.plusYears(1))) {
            throw Refusal.invalid("roster.day-too-far", CLAUSE, command.day() + "在一年以后，不能现在排班");
        }
    }

    private static void checkShifts(PublishRoster command) {
        List<PlannedShift> shifts = command.shifts();
        for (int i = 0; i < shifts.size(); i++) {
            PlannedShift shift = shifts.get(i);
            if (!shift.from().isBefore(shift.until())) {
                throw Refusal.invalid("roster.shift-inverted", CLAUSE, command.day() + "的一班，结束应当晚于开始");
            }
            if (shifts.subList(0, i).stream().anyMatch(shift::overlaps)) {
                throw Refusal.invalid("roster.shifts-overlap", CLAUSE, command.day() + "同一人同一种班的时间重叠");
            }
        }
    }
}
