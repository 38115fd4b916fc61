package org.doudi.routing.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.decide.Decider;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentRegistered;

/// 部门登记: each department once.
public final class DepartmentsDecider implements Decider<RegisterDepartments, Set<OrgCode>, DepartmentRegistered> {
    @Override
    public Set<OrgCode> initial() {
        return Set.of();
    }

    @Override
    public List<DepartmentRegistered> decide(RegisterDepartments command, Set<OrgCode> registered) {
        return command.departments().stream()
                .filter(department -> !registered.contains(department.orgCode()))
                .map(department -> new DepartmentRegistered(
                        department.orgCode(), department.name(), department.kind(), command.from()))
                .toList();
    }

    @Override
    public Set<OrgCode> evolve(Set<OrgCode> registered, DepartmentRegistered event) {
        Set<OrgCode> next = new HashSet<>(registered);
        next.add(event.orgCode());
        return Set.copyOf(next);
    }

    @Override
    public Class<DepartmentRegistered> eventType() {
        return DepartmentRegistered.class;
    }
}
