package org.doudi.intake.domain.duty;

import java.util.List;
import java.util.Set;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.DutyKind;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.events.IntakeEvent.DutyRosterPublished;
import org.doudi.events.IntakeEvent.DutyShiftEnded;
import org.doudi.events.IntakeEvent.DutyShiftStarted;
import org.doudi.events.IntakeEvent.WindowUnattendedDetected;
import org.doudi.intake.domain.Role;
import org.doudi.intake.domain.Staff;
import org.doudi.intake.domain.duty.DutyCommand.EndShift;
import org.doudi.intake.domain.duty.DutyCommand.FindGaps;
import org.doudi.intake.domain.duty.DutyCommand.PublishRoster;
import org.doudi.intake.domain.duty.DutyCommand.StartShift;

/// 窗口值守的规则 — 五(一), for one day of the window. Whoever may sit there may come, rostered or not.
public final class DutyDecider implements Decider<DutyCommand, DutyDay, DutyEvent> {
    private static final String CLAUSE = "五(一)";

    @Override
    public DutyDay initial() {
        return DutyDay.EMPTY;
    }

    @Override
    public List<DutyEvent> decide(DutyCommand command, DutyDay day) {
        return switch (command) {
            case PublishRoster publish -> Rostering.decide(publish, day);
            case StartShift start -> start(start, day);
            case EndShift end -> end(end, day);
            case FindGaps find -> find(find, day);
        };
    }

    private static List<DutyEvent> start(StartShift command, DutyDay day) {
        checkKind(command.by(), command.kind());
        return day.isPresent(command.kind(), command.by().who())
                ? List.of()
                : List.of(new DutyShiftStarted(command.kind(), command.by().who(), command.at()));
    }

    private static List<DutyEvent> end(EndShift command, DutyDay day) {
        checkKind(command.by(), command.kind());
        if (!day.isPresent(command.kind(), command.by().who())) {
            throw Refusal.conflict(
                    "duty.not-present", CLAUSE, "今天没有登记" + command.kind().chinese() + "到岗，或者已经离岗");
        }
        return List.of(new DutyShiftEnded(command.kind(), command.by().who(), command.at()));
    }

    private static List<DutyEvent> find(FindGaps command, DutyDay day) {
        return day.gaps(command.at()).stream()
                .filter(gap -> gap.until().isAfter(gap.from().plus(command.tolerance())) && !day.isTold(gap))
                .<DutyEvent>map(gap -> new WindowUnattendedDetected(
                        gap.from(),
                        gap.from().plus(command.tolerance()),
                        day.rosteredAt(gap.from().plus(command.tolerance()))))
                .toList();
    }

    private static void checkKind(Staff by, DutyKind kind) {
        if (mayDo(kind).stream().noneMatch(by::is)) {
            throw Refusal.forbidden("duty.kind-not-yours", CLAUSE, "您的岗位不承担窗口" + kind.chinese());
        }
    }

    /// The duty chief may stand in at the window.
    private static Set<Role> mayDo(DutyKind kind) {
        return switch (kind) {
            case SITTING -> Set.of(Role.CLERK, Role.DUTY_CHIEF);
            case ON_DUTY -> Set.of(Role.DUTY_CHIEF);
            case LEADING -> Set.of(Role.LEADER, Role.CENTRE_LEAD);
        };
    }

    @Override
    public DutyDay evolve(DutyDay day, DutyEvent event) {
        return switch (event) {
            case DutyRosterPublished roster -> day.with(roster);
            case DutyShiftStarted started -> day.with(started);
            case DutyShiftEnded ended -> day.with(ended);
            case WindowUnattendedDetected told -> day.with(told);
        };
    }

    @Override
    public Class<DutyEvent> eventType() {
        return DutyEvent.class;
    }
}
