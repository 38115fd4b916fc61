package org.doudi.routing.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.routing.domain.DepartmentEntry;

/// 部门名称, and the day that it begins.
record DepartmentNameView(OrgCode orgCode, String name, LocalDate from) {
    static List<DepartmentNameView> all(DepartmentEntry entry) {
        return entry.names().byDay().entrySet().stream()
                .map(name -> new DepartmentNameView(entry.orgCode(), name.getValue(), name.getKey()))
                .toList();
    }
}
