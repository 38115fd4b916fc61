package org.doudi.routing.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;

/// 部门名册 — 五(二): the departments of a centre, with what they were called.
public record DepartmentRegister(Map<OrgCode, DepartmentEntry> departments) {
    public DepartmentRegister {
        departments = Map.copyOf(departments);
    }

    static DepartmentRegister empty() {
        return new DepartmentRegister(Map.of());
    }

    public Set<OrgCode> codes() {
        return departments.keySet();
    }

    public DepartmentEntry entry(OrgCode orgCode) {
        DepartmentEntry entry = departments.get(orgCode);
        if (entry == null) {
            throw Refusal.unknown("department.unknown", "五(二)", "没有这个部门：" + orgCode);
        }
        return entry;
    }

    DepartmentRegister with(DepartmentEntry entry) {
        Map<OrgCode, DepartmentEntry> next = new HashMap<>(departments);
        next.put(entry.orgCode(), entry);
        return new DepartmentRegister(next);
    }

    DepartmentRegister with(OrgCode orgCode, UnaryOperator<DepartmentEntry> change) {
        return with(change.apply(entry(orgCode)));
    }
}
