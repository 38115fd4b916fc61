package org.doudi.reporting.domain.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.ReworkLevel;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// 研判事项 — 三.3: one item of a case. From the review on, state belongs to it.
///
/// @param round   轮次: 1 is the first handling, from 2 on it is 重办
/// @param outcome 研判结论; none of an order given in the hall
/// @param vacant  the units that have taken another's place and have no order yet
/// @param owing   the units that still owe their written basis, or their report upward
/// @param uninformed of them, the absent ones that their copy of the minutes has not reached yet — A-3
/// @param helds   how many coordinations the Bureau has held for it in this round
/// @param rework  重办由谁负责, as it was ordered
public record Item(
        int itemNo,
        int round,
        TransferKind kind,
        ItemStage stage,
        Optional<ReviewOutcome> outcome,
        Optional<HandlingClass> handlingClass,
        List<OrgCode> units,
        List<OrgCode> vacant,
        List<OrgCode> owing,
        List<OrgCode> uninformed,
        int helds,
        Optional<ReworkLevel> rework) {
    public Item {
        units = List.copyOf(units);
        vacant = List.copyOf(vacant);
        owing = List.copyOf(owing);
        uninformed = List.copyOf(uninformed);
    }

    static Item concluded(ReviewItem item, int round, List<OrgCode> absent) {
        List<OrgCode> units = codes(item.units());
        return new Item(
                item.itemNo(),
                round,
                round == 1 ? TransferKind.TRANSFER : TransferKind.REWORK,
                after(item.outcome()),
                Optional.of(item.outcome()),
                item.handlingClass(),
                units,
                List.of(),
                units,
                item.outcome() == ReviewOutcome.CANNOT_BY_POLICY
                        ? units.stream().filter(absent::contains).toList()
                        : List.of(),
                0,
                Optional.empty());
    }

    static Item assigned(TransferIssued order) {
        return new Item(
                order.itemNo(),
                order.round(),
                order.kind(),
                ItemStage.TRANSFERRED,
                Optional.empty(),
                Optional.of(order.handlingClass()),
                List.of(order.toUnit()),
                List.of(),
                List.of(),
                List.of(),
                0,
                Optional.empty());
    }

    private static ItemStage after(ReviewOutcome outcome) {
        return switch (outcome) {
            case DOABLE -> ItemStage.TRANSFER_PENDING;
            case CANNOT_BY_POLICY -> ItemStage.BASIS_PENDING;
            case UNRESOLVED -> ItemStage.GROUP_REPORT_PENDING;
            case BEYOND_AUTHORITY -> ItemStage.SUPERIOR_REPORT_PENDING;
        };
    }

    static List<OrgCode> codes(List<UnitAssignment> assignments) {
        return assignments.stream().map(UnitAssignment::unit).toList();
    }

    public Item at(ItemStage next) {
        List<OrgCode> still = next == ItemStage.UNDER_REVIEW ? List.of() : vacant;
        return new Item(
                itemNo, round, kind, next, outcome, handlingClass, units, still, owing, uninformed, helds, rework);
    }

    /// 退单: another unit takes this one's place. Whoever is alone or leads begins the handling.
    Item succeeded(OrgCode unit, UnitRole role, OrgCode successor) {
        return new Item(
                itemNo,
                round,
                kind,
                role == UnitRole.CO ? stage : ItemStage.TRANSFERRED,
                outcome,
                handlingClass,
                units.stream().map(each -> each.equals(unit) ? successor : each).toList(),
                Routing.added(vacant, successor),
                owing,
                uninformed,
                helds,
                rework);
    }

    Item without(OrgCode ordered) {
        List<OrgCode> still =
                vacant.stream().filter(unit -> !unit.equals(ordered)).toList();
        return new Item(
                itemNo, round, kind, stage, outcome, handlingClass, units, still, owing, uninformed, helds, rework);
    }

    public Item owedBy(List<OrgCode> units) {
        return new Item(
                itemNo,
                round,
                kind,
                stage,
                outcome,
                handlingClass,
                this.units,
                vacant,
                units,
                uninformed,
                helds,
                rework);
    }

    public Item settledBy(OrgCode unit) {
        return owedBy(owing.stream().filter(other -> !other.equals(unit)).toList());
    }

    /// 纪要送达.
    public Item informed(OrgCode unit) {
        List<OrgCode> others =
                uninformed.stream().filter(other -> !other.equals(unit)).toList();
        return new Item(
                itemNo, round, kind, stage, outcome, handlingClass, units, vacant, owing, others, helds, rework);
    }

    public Item owedAgainBy(OrgCode unit) {
        return owedBy(Stream.concat(owing.stream(), Stream.of(unit)).distinct().toList());
    }

    /// What a body above the review decided: its units, all of which owe what comes next.
    public Item decided(ItemStage next, List<UnitAssignment> assignments, Optional<HandlingClass> newClass) {
        List<OrgCode> newUnits = assignments.isEmpty() ? units : codes(assignments);
        return new Item(
                itemNo,
                round,
                kind,
                next,
                outcome,
                newClass.or(() -> handlingClass),
                newUnits,
                List.of(),
                newUnits,
                List.of(),
                helds,
                rework);
    }

    public Item inRound(int next) {
        return new Item(
                itemNo,
                next,
                TransferKind.REWORK,
                ItemStage.REWORK_PENDING,
                outcome,
                handlingClass,
                units,
                List.of(),
                owing,
                List.of(),
                0,
                next == round ? rework : Optional.empty());
    }

    public Item reworkedBy(Optional<ReworkLevel> level) {
        return new Item(
                itemNo, round, kind, stage, outcome, handlingClass, units, vacant, owing, uninformed, helds, level);
    }

    public Item coordinated() {
        return new Item(
                itemNo,
                round,
                kind,
                stage,
                outcome,
                handlingClass,
                units,
                vacant,
                owing,
                uninformed,
                helds + 1,
                rework);
    }

    public boolean assignedOnSite() {
        return kind == TransferKind.ASSIGNMENT;
    }

    /// 多部门事项, whatever the review has found of it.
    public boolean multiDepartment() {
        return units.size() > 1;
    }

    /// How far the item is shown to be: what waits for an order waits for it, whatever goes on beside it.
    public ItemStage shown() {
        return vacant.isEmpty() ? stage : ItemStage.TRANSFER_PENDING;
    }

    public CaseState state() {
        return assignedOnSite() && !stage.settled() ? CaseState.ASSIGNED_ON_SITE : shown().state();
    }
}
