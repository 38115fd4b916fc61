package org.doudi.routing.adapter.rest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CoordinatorKind;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.routing.domain.DepartmentEntry;

/// 协调专员的指定、卸任: who is it from a day on; nobody, where it is a relief.
record DesignationView(
        OrgCode orgCode, CoordinatorKind kind, String kindName, Optional<StaffId> person, LocalDate from) {
    static DesignationView of(OrgCode orgCode, CoordinatorKind kind, Optional<StaffId> person, LocalDate from) {
        return new DesignationView(orgCode, kind, kind.chinese(), person, from);
    }

    /// From the earliest on.
    static List<DesignationView> all(DepartmentEntry entry) {
        return entry.coordinators().byKind().entrySet().stream()
                .flatMap(post -> post.getValue().byDay().entrySet().stream()
                        .map(held -> of(entry.orgCode(), post.getKey(), held.getValue(), held.getKey())))
                .sorted(Comparator.comparing(DesignationView::from))
                .toList();
    }
}
