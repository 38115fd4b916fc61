package org.doudi.routing.domain;

import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;

/// 多部门协调 — 三.4: the Bureau has brought the units of an item together.
///
/// @param units those that took part
public record HoldCoordination(Staff by, int itemNo, List<OrgCode> units, SealedText settled, SealedText nextStep)
        implements RoutingCommand {
    public HoldCoordination {
        units = List.copyOf(units);
    }
}
