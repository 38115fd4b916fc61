package org.doudi.routing.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CoordinatorKind;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.DepartmentRenamed;
import org.doudi.events.StaffId;

/// 部门, as the register has it.
public record DepartmentEntry(OrgCode orgCode, String kind, Effective<String> names, Coordinators coordinators) {
    /// 进驻单位; the Centre and whoever oversees it are none.
    private static final Set<String> STATIONED = Set.of("DEPARTMENT", "ENTERPRISE");

    static DepartmentEntry of(DepartmentRegistered event) {
        return new DepartmentEntry(
                event.orgCode(),
                event.kind(),
                Effective.<String>none().with(BusinessDay.of(event.from()), event.name()),
                Coordinators.none());
    }

    DepartmentEntry renamed(DepartmentRenamed event) {
        return new DepartmentEntry(orgCode, kind, names.with(event.from(), event.name()), coordinators);
    }

    DepartmentEntry coordinated(CoordinatorKind post, LocalDate from, Optional<StaffId> person) {
        return new DepartmentEntry(orgCode, kind, names, coordinators.with(post, from, person));
    }

    LocalDate registeredOn() {
        return names.byDay().firstKey();
    }

    /// Whether it is a unit that was there on that day and is to have a coordinator — 五(二).
    public boolean needsCoordinator(LocalDate day) {
        return STATIONED.contains(kind) && !day.isBefore(registeredOn());
    }
}
