package org.doudi.routing.domain;

import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.DepartmentRenamed;

/// 部门, as the register has it.
public record DepartmentEntry(OrgCode orgCode, String kind, Effective<String> names) {
    static DepartmentEntry of(DepartmentRegistered event) {
        return new DepartmentEntry(
                event.orgCode(),
                event.kind(),
                Effective.<String>none().with(BusinessDay.of(event.from()), event.name()));
    }

    DepartmentEntry renamed(DepartmentRenamed event) {
        return new DepartmentEntry(orgCode, kind, names.with(event.from(), event.name()));
    }
}
