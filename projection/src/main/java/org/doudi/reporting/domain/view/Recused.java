package org.doudi.reporting.domain.view;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;

/// 回避 — 四(四): to whom, and of 吃拿卡要 to which departments, the case is as if it did not exist.
public record Recused(List<StaffId> persons, List<OrgCode> units) {
    public static final Recused NOBODY = new Recused(List.of(), List.of());

    public Recused {
        persons = List.copyOf(persons);
        units = List.copyOf(units);
    }

    /// As they are looked for when somebody asks.
    public List<String> parties() {
        return Stream.concat(
                        persons.stream().map(Recused::party), units.stream().map(Recused::party))
                .toList();
    }

    public static String party(StaffId person) {
        return "person:" + person.value();
    }

    public static String party(OrgCode unit) {
        return "unit:" + unit.value();
    }
}
