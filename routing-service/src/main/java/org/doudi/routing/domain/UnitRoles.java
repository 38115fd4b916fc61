package org.doudi.routing.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.UnitRole;

/// 承办单位及角色 — 三.4: who handles an item; one lead where there are several.
final class UnitRoles {
    private UnitRoles() {}

    static HandlingClass handlingClassOf(List<UnitAssignment> units) {
        return units.size() == 1 ? HandlingClass.SINGLE : HandlingClass.MULTI;
    }

    static void check(
            List<UnitAssignment> units, Optional<HandlingClass> handlingClass, boolean doable, Stationed stationed) {
        if (units.isEmpty()) {
            throw Refusal.invalid("units.missing", "三.3", "应当明确责任单位");
        }
        stationed.check(units.stream().map(UnitAssignment::unit).toList());
        checkDistinct(units);
        checkRoles(units);
        if (handlingClass.isPresent() ? handlingClass.get() != handlingClassOf(units) : doable) {
            throw Refusal.invalid("units.handling-class", "三.4", "一个单位承办为单部门办理，两个以上单位承办为多部门办理");
        }
    }

    private static void checkDistinct(List<UnitAssignment> units) {
        Set<OrgCode> seen = new HashSet<>();
        units.forEach(assignment -> {
            if (!seen.add(assignment.unit())) {
                throw Refusal.invalid("units.duplicate", "三.4", "同一单位在一个事项中只能列一次：" + assignment.unit());
            }
        });
    }

    private static void checkRoles(List<UnitAssignment> units) {
        boolean sole = units.size() == 1;
        long leads = units.stream().filter(each -> each.role() == UnitRole.LEAD).count();
        long soles = units.stream().filter(each -> each.role() == UnitRole.SOLE).count();
        if (sole && soles != 1) {
            throw Refusal.invalid("units.sole", "三.4", "只有一个责任单位时，其角色应为独办");
        }
        if (!sole && (leads != 1 || soles != 0)) {
            throw Refusal.invalid("units.one-lead", "三.4", "两个以上责任单位应当有且只有一个牵头单位，其余为协办");
        }
    }
}
