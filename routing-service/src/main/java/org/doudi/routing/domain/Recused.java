package org.doudi.routing.domain;

import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;

/// 回避 — 四(四): who does not see the case, and which units nothing of it is brought to.
public record Recused(List<StaffId> persons, List<OrgCode> units) {
    static final Recused NOBODY = new Recused(List.of(), List.of());

    public Recused {
        persons = List.copyOf(persons);
        units = List.copyOf(units);
    }

    boolean isOf(OrgCode unit) {
        return units.contains(unit);
    }
}
