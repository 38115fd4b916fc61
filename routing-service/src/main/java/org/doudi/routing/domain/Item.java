package org.doudi.routing.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// 研判事项: one item of a case, with its units and where it stands — 三.3.
///
/// @param round 轮次: 1 is the first handling, from 2 on it is 重办
/// @param kind  the kind of this round's orders
/// @param units  责任单位 with their roles
/// @param vacant of them, those that have taken another unit's place and have no order yet — A-29
public record Item(
        int itemNo, int round, TransferKind kind, List<UnitAssignment> units, Set<OrgCode> vacant, ItemState state) {
    public Item {
        units = List.copyOf(units);
        vacant = Set.copyOf(vacant);
    }

    /// 现场交办.
    static Item assigned(TransferIssued order) {
        List<UnitAssignment> units = List.of(new UnitAssignment(order.toUnit(), order.unitRole()));
        return new Item(order.itemNo(), order.round(), order.kind(), units, Set.of(), new ItemState.Transferred());
    }

    static Item concluded(int itemNo, int round, List<UnitAssignment> units, ItemState state) {
        return new Item(itemNo, round, kindOf(round), units, Set.of(), state);
    }

    Item to(ItemState next) {
        return new Item(itemNo, round, kind, units, vacant, next);
    }

    /// Another unit has taken its place, and gets an order of its own. Whoever is alone or leads begins the
    /// handling.
    Item succeeded(OrgCode unit, OrgCode successor) {
        List<UnitAssignment> next = units.stream()
                .map(each -> each.unit().equals(unit) ? new UnitAssignment(successor, each.role()) : each)
                .toList();
        boolean handledOn = roleOf(unit) == UnitRole.CO;
        return new Item(itemNo, round, kind, next, and(successor), handledOn ? state : new ItemState.Transferred());
    }

    private UnitRole roleOf(OrgCode unit) {
        return units.stream()
                .filter(each -> each.unit().equals(unit))
                .map(UnitAssignment::role)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(unit + " has no part in item " + itemNo));
    }

    private Set<OrgCode> and(OrgCode successor) {
        Set<OrgCode> next = new HashSet<>(vacant);
        next.add(successor);
        return next;
    }

    Item without(OrgCode ordered) {
        Set<OrgCode> next = new HashSet<>(vacant);
        next.remove(ordered);
        return new Item(itemNo, round, kind, units, next, state);
    }

    /// The units that are to get an order now.
    List<UnitAssignment> toBeOrdered() {
        return vacant.isEmpty()
                ? units
                : units.stream().filter(each -> vacant.contains(each.unit())).toList();
    }

    Item to(List<UnitAssignment> newUnits, ItemState next) {
        return new Item(itemNo, round, kindOf(round), newUnits, Set.of(), next);
    }

    /// 退回研判.
    Item backInReview() {
        return new Item(itemNo, round, kind, units, Set.of(), new ItemState.UnderReview());
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

    boolean isUnderReview() {
        return state instanceof ItemState.UnderReview;
    }

    boolean isUnderOrders() {
        return state instanceof ItemState.Transferred || state instanceof ItemState.Handling;
    }
}
