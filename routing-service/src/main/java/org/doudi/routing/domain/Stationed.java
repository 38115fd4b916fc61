package org.doudi.routing.domain;

import java.util.Collection;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;

/// 进驻部门: the units that there are, as a command was made. Nothing may be given to a unit that is not among them.
public record Stationed(Set<OrgCode> units) {
    public Stationed {
        units = Set.copyOf(units);
    }

    boolean has(OrgCode unit) {
        return units.contains(unit);
    }

    void check(Collection<OrgCode> named) {
        named.stream().filter(unit -> !has(unit)).findFirst().ifPresent(unit -> {
            throw Refusal.invalid("unit.unknown", "三.4", "没有这个部门：" + unit);
        });
    }
}
