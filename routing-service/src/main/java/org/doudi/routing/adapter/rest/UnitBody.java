package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.UnitRole;
import org.doudi.store.rest.input.UnitCode;

/// 承办单位及角色 — 三.4.
record UnitBody(
        @UnitCode String unit,
        @NotNull(message = "应填写角色：独办、牵头或协办") UnitRole role) {
    static List<UnitAssignment> assignments(List<UnitBody> units) {
        return units.stream()
                .map(body -> new UnitAssignment(new OrgCode(body.unit()), body.role()))
                .toList();
    }
}
