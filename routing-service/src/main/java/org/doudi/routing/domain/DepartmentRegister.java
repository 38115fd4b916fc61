package org.doudi.routing.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;

/// 部门名册 — 五(二): the departments of a centre, with what they were called and who coordinated for them.
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

    /// 进驻单位 of a day that are to have a coordinator, by code.
    public List<DepartmentEntry> coordinatedOn(LocalDate day) {
        return departments.values().stream()
                .filter(entry -> entry.needsCoordinator(day))
                .sorted(Comparator.comparing(entry -> entry.orgCode().value()))
                .toList();
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
