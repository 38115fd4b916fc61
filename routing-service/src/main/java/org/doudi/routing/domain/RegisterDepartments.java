package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;

/// 部门登记: those that are not registered yet, from an instant on.
public record RegisterDepartments(List<Department> departments, Instant from) implements DepartmentCommand {
    public RegisterDepartments {
        departments = List.copyOf(departments);
    }
}
