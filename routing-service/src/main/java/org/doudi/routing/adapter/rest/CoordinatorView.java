package org.doudi.routing.adapter.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.events.CoordinatorKind;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.routing.domain.DepartmentEntry;

/// 协调专员 of a unit on a day — 五(二).
record CoordinatorView(
        OrgCode orgCode, String name, StaffId person, CoordinatorKind kind, String kindName, LocalDate since) {
    static Optional<CoordinatorView> of(DepartmentEntry entry, LocalDate day) {
        return entry.coordinators()
                .on(day)
                .map(coordinator -> new CoordinatorView(
                        entry.orgCode(),
                        nameOf(entry, day),
                        coordinator.person(),
                        coordinator.kind(),
                        coordinator.kind().chinese(),
                        coordinator.since()));
    }

    static String nameOf(DepartmentEntry entry, LocalDate day) {
        return entry.names().on(day).orElse(entry.orgCode().value());
    }
}
