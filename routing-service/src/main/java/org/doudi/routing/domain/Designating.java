package org.doudi.routing.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.CoordinatorKind;
import org.doudi.events.RoutingEvent.CoordinatorDesignated;
import org.doudi.events.RoutingEvent.CoordinatorRelieved;
import org.doudi.events.StaffId;

/// 指定协调专员、卸任 — 五(二): the Centre's to record. A unit that has a coordinator is never left without.
final class Designating {
    private Designating() {}

    static CoordinatorDesignated decide(DesignateCoordinator command, DepartmentRegister register) {
        byTheCentre(command.by());
        DepartmentEntry entry = register.entry(command.orgCode());
        if (holder(entry, command.kind()).filter(command.person()::equals).isPresent()) {
            throw Refusal.conflict(
                    "coordinator.same",
                    "五(二)",
                    command.person() + "已经是该单位的" + command.kind().chinese());
        }
        inOrder(entry, command.kind(), command.from(), command.today());
        return new CoordinatorDesignated(command.orgCode(), command.kind(), command.person(), command.from());
    }

    static CoordinatorRelieved decide(RelieveCoordinator command, DepartmentRegister register) {
        byTheCentre(command.by());
        DepartmentEntry entry = register.entry(command.orgCode());
        if (holder(entry, command.kind()).isEmpty()) {
            throw Refusal.conflict(
                    "coordinator.vacant", "五(二)", "该单位没有" + command.kind().chinese() + "可以卸任");
        }
        inOrder(entry, command.kind(), command.from(), command.today());
        entry.coordinators()
                .with(command.kind(), command.from(), Optional.empty())
                .firstWithoutSince(command.from())
                .ifPresent(day -> {
                    throw Refusal.conflict("coordinator.last", "五(二)", "该单位" + day + "将没有协调专员，请先指定接任的人");
                });
        return new CoordinatorRelieved(command.orgCode(), command.kind(), command.from());
    }

    private static void byTheCentre(Staff by) {
        Asking.as(by, Role.CENTRE_LEAD, "coordinator.not-yours", "五(二)", "协调专员由政务服务中心登记");
    }

    /// Who has the post in the end.
    private static Optional<StaffId> holder(DepartmentEntry entry, CoordinatorKind kind) {
        return entry.coordinators().of(kind).latest().flatMap(Map.Entry::getValue);
    }

    private static void inOrder(DepartmentEntry entry, CoordinatorKind kind, LocalDate from, LocalDate today) {
        LocalDate earliest =
                entry.coordinators().of(kind).latest().map(Map.Entry::getKey).orElse(entry.registeredOn());
        if (from.isBefore(earliest)) {
            throw Refusal.conflict(
                    "coordinator.out-of-order", "五(二)", "该单位的" + kind.chinese() + "已登记到" + earliest + "，不能从更早的日期改起");
        }
        FromDay.check(from, today);
    }
}
