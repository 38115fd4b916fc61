package org.doudi.routing.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doudi.decide.Refusal;
import org.doudi.events.HandlingClass;
import org.doudi.events.ReworkRounds;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.events.policy.Policy;
import org.doudi.routing.domain.IssuingCommand.IssueAssignment;
import org.doudi.routing.domain.IssuingCommand.IssueTransfers;
import org.doudi.routing.domain.IssuingCommand.OpenRework;

/// 派发 — 三.4, 三.5, 五(三): the window hands an item to every unit of its round.
final class Issuing {
    private static final int ASSIGNED_ITEM = 1;
    private static final int FIRST_ROUND = 1;

    private Issuing() {}

    static List<RoutingEvent> decide(IssuingCommand command, RoutingState state, Policy policy) {
        return switch (command) {
            case IssueTransfers issue -> issue(issue, state, policy);
            case IssueAssignment assign -> assign(assign, state);
            case OpenRework rework -> rework(rework, state);
        };
    }

    private static List<RoutingEvent> issue(IssueTransfers command, RoutingState state, Policy policy) {
        Asking.as(command.by(), Role.CLERK, "transfer.window-only", "三.4", "转办单由“办不成事”反映窗口派发");
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        checkIssuable(item, policy);
        List<UnitAssignment> units = item.toBeOrdered();
        return IntStream.range(0, units.size())
                .<RoutingEvent>mapToObj(index -> order(command, item, units.get(index), index == units.size() - 1))
                .toList();
    }

    private static void checkIssuable(Item item, Policy policy) {
        switch (item.state()) {
            case ItemState.TransferPending _ -> {}
            case ItemState.ReworkPending _ -> {
                if (ReworkRounds.goToWorkingGroup(item.round(), policy)) {
                    throw Refusal.conflict("rework.working-group-first", "三.5", "再次不满意的事项应当先报请工作组研究");
                }
            }
            case ItemState.Transferred _, ItemState.Handling _ -> {
                if (item.vacant().isEmpty()) {
                    throw Refusal.conflict("transfer.already-issued", "三.4", "本轮转办单已经派发");
                }
            }
            case ItemState.Completed _,
                    ItemState.BasisPending _,
                    ItemState.ReplyPending _,
                    ItemState.CannotReplied _,
                    ItemState.WorkingGroupReportPending _,
                    ItemState.AwaitingWorkingGroup _,
                    ItemState.StillUnresolved _,
                    ItemState.SuperiorReportPending _,
                    ItemState.AwaitingSuperior _,
                    ItemState.UnderReview _ ->
                throw Refusal.conflict("transfer.not-doable", "三.4", "只有研判为可办的事项才能派发转办单");
        }
    }

    private static TransferIssued order(IssueTransfers command, Item item, UnitAssignment to, boolean last) {
        TransferSeries series = TransferSeries.of(item.kind(), command.centre(), command.now());
        return new TransferIssued(
                TransferIds.of(command.stream(), item.itemNo(), item.round(), item.kind(), to.unit()),
                series.template(),
                series.name(),
                item.itemNo(),
                item.round(),
                item.kind(),
                to.unit(),
                to.role(),
                item.handlingClass(),
                command.requirement(),
                Optional.empty(),
                last,
                command.by().who(),
                command.now());
    }

    private static List<RoutingEvent> assign(IssueAssignment command, RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ ->
                List.of(command.stationed().has(command.unit()) ? assignment(command) : nobodyToAssign());
            // The order stands already, or the review has overtaken it.
            case InRouting _ -> List.of();
        };
    }

    /// An order that nobody could sign is not issued; the centre convenes instead.
    private static ReviewOpened nobodyToAssign() {
        return new ReviewOpened(ReviewCause.ORDER_REFUSED, List.of(), List.of());
    }

    private static TransferIssued assignment(IssueAssignment command) {
        TransferSeries series = TransferSeries.of(TransferKind.ASSIGNMENT, command.centre(), command.orderedAt());
        return new TransferIssued(
                TransferIds.of(command.stream(), ASSIGNED_ITEM, FIRST_ROUND, TransferKind.ASSIGNMENT, command.unit()),
                series.template(),
                series.name(),
                ASSIGNED_ITEM,
                FIRST_ROUND,
                TransferKind.ASSIGNMENT,
                command.unit(),
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                command.requirement(),
                Optional.of(command.promisedAt()),
                true,
                command.orderedBy(),
                command.orderedAt());
    }

    private static List<RoutingEvent> rework(OpenRework command, RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ -> List.of();
            case InRouting routed ->
                Optional.ofNullable(routed.items().get(command.itemNo()))
                        .filter(item -> item.state() instanceof ItemState.Completed)
                        .filter(item -> item.round() == command.fromRound())
                        .<List<RoutingEvent>>map(item -> List.of(
                                new ReworkOpened(item.itemNo(), command.toRound(), item.units(), item.handlingClass())))
                        .orElse(List.of());
        };
    }
}
