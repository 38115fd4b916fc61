package org.doudi.routing.domain;

import java.time.LocalDate;
import java.util.Map;
import org.doudi.decide.Refusal;
import org.doudi.events.RoutingEvent.DepartmentRenamed;

/// 部门更名: names follow each other, so that every day has one.
final class Renaming {
    private Renaming() {}

    static DepartmentRenamed decide(RenameDepartment command, DepartmentRegister register) {
        Asking.as(command.by(), Role.ADMIN, "department.rename-not-yours", "五(二)", "只有系统管理员可以登记部门更名");
        Map.Entry<LocalDate, String> last =
                register.entry(command.orgCode()).names().latest().orElseThrow();
        if (last.getValue().equals(command.name())) {
            throw Refusal.conflict(
                    "department.same-name", "五(二)", "部门自" + last.getKey() + "起就叫“" + command.name() + "”");
        }
        if (command.from().isBefore(last.getKey())) {
            throw Refusal.conflict(
                    "department.name-out-of-order",
                    "五(二)",
                    "部门自" + last.getKey() + "起叫“" + last.getValue() + "”，更名不能早于这一天");
        }
        FromDay.check(command.from(), command.today());
        return new DepartmentRenamed(command.orgCode(), command.name(), command.from());
    }
}
