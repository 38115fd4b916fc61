package org.doudi.routing.domain;

import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.MultiDeptCoordinationHeld;

/// 多部门协调 — 三.4: an act of the Bureau while several units handle one matter. It may be held again.
final class Coordinating {
    private Coordinating() {}

    static List<RoutingEvent> decide(HoldCoordination command, RoutingState state) {
        Asking.as(command.by(), Role.BUREAU, "coordination.bureau-only", "三.4", "多部门办理由政务服务局组织协调");
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        if (!item.isMultiDepartment() || !item.isUnderOrders()) {
            throw Refusal.conflict("coordination.not-multi", "三.4", "只有正在办理的多部门事项才组织多部门协调");
        }
        if (command.units().isEmpty() || !item.unitCodes().containsAll(command.units())) {
            throw Refusal.invalid("coordination.units", "三.4", "参加协调的应当是该事项的承办单位");
        }
        return List.of(new MultiDeptCoordinationHeld(
                item.itemNo(),
                command.units().stream().distinct().toList(),
                command.settled(),
                command.nextStep(),
                command.by().who()));
    }
}
