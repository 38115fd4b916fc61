package org.doudi.routing.domain;

import java.util.List;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.TransferKind;

/// 研判事项: one item of a case, with its units and where it stands — 三.3.
///
/// @param round 轮次: 1 is the first handling, from 2 on it is 重办
/// @param kind  the kind of this round's orders
/// @param units 责任单位 with their roles
public record Item(int itemNo, int round, TransferKind kind, List<UnitAssignment> units, ItemState state) {
    public Item {
        units = List.copyOf(units);
    }

    static Item concluded(int itemNo, int round, List<UnitAssignment> units, ItemState state) {
        return new Item(itemNo, round, kindOf(round), units, state);
    }

    Item to(ItemState next) {
        return new Item(itemNo, round, kind, units, next);
    }

    Item to(List<UnitAssignment> newUnits, ItemState next) {
        return new Item(itemNo, round, kindOf(round), newUnits, next);
    }

    Item inRound(int next, List<UnitAssignment> newUnits) {
        return concluded(itemNo, next, newUnits, new ItemState.ReworkPending());
    }

    private static TransferKind kindOf(int round) {
        return round == 1 ? TransferKind.TRANSFER : TransferKind.REWORK;
    }

    /// 单部门或多部门: decides between two and five working days — 三.4.
    public HandlingClass handlingClass() {
        return UnitRoles.handlingClassOf(units);
    }

    public List<OrgCode> unitCodes() {
        return units.stream().map(UnitAssignment::unit).toList();
    }

    public boolean isFor(OrgCode unit) {
        return unitCodes().contains(unit);
    }

    /// 多部门事项: one without units is nobody's yet.
    public boolean isMultiDepartment() {
        return units.size() > 1;
    }

    boolean isAssignment() {
        return kind == TransferKind.ASSIGNMENT;
    }

    boolean isUnderOrders() {
        return state instanceof ItemState.Transferred || state instanceof ItemState.Handling;
    }
}
