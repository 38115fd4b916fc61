package org.doudi.routing.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.OrgCode;
import org.doudi.routing.domain.DepartmentRegister;

/// 协调专员名单 of a day — 五(二).
///
/// @param without the units that have none: nobody was designated yet
record CoordinatorsView(LocalDate on, List<CoordinatorView> coordinators, List<UnitView> without) {
    static CoordinatorsView of(DepartmentRegister register, LocalDate day) {
        return new CoordinatorsView(
                day,
                register.coordinatedOn(day).stream()
                        .map(entry -> CoordinatorView.of(entry, day))
                        .flatMap(Optional::stream)
                        .toList(),
                register.coordinatedOn(day).stream()
                        .filter(entry -> entry.coordinators().on(day).isEmpty())
                        .map(entry -> new UnitView(entry.orgCode(), CoordinatorView.nameOf(entry, day)))
                        .toList());
    }

    /// 单位.
    record UnitView(OrgCode orgCode, String name) {}
}
