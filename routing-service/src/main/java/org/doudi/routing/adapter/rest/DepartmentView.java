package org.doudi.routing.adapter.rest;

import org.doudi.events.OrgCode;
import org.doudi.routing.domain.Department;

/// 部门.
record DepartmentView(OrgCode orgCode, String name, String kind) {
    static DepartmentView of(Department department) {
        return new DepartmentView(department.orgCode(), department.name(), department.kind());
    }
}
