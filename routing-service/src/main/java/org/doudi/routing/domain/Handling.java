package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.ReceiptMode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.UnitRole;
import org.doudi.routing.domain.HandlingCommand.CompletePart;
import org.doudi.routing.domain.HandlingCommand.ConsolidateHandling;
import org.doudi.routing.domain.HandlingCommand.DeemReceived;
import org.doudi.routing.domain.HandlingCommand.SignTransfer;

/// 签收与办理 — 三.4: each unit signs and completes its own part; the lead completes the whole.
final class Handling {
    private Handling() {}

    static List<RoutingEvent> decide(HandlingCommand command, RoutingState state) {
        return switch (command) {
            case SignTransfer sign -> sign(sign, state);
            case DeemReceived deem -> deem(deem, state);
            case CompletePart complete -> complete(complete, state);
            case ConsolidateHandling consolidate -> consolidate(consolidate, state);
        };
    }

    private static List<RoutingEvent> sign(SignTransfer command, RoutingState state) {
        InRouting routed = Asking.routed(state);
        Order order = ownOrder(command, command.by(), routed);
        if (order.received().isPresent()) {
            throw Refusal.conflict("transfer.already-received", "三.4", "转办单已经签收或视同签收");
        }
        live(order, routed);
        return List.of(receipt(
                order.issued(), ReceiptMode.SIGNED, Optional.of(command.by().who()), command.now()));
    }

    /// 视同签收: whoever signs after the limit has received at the limit, so that not signing stops no clock.
    private static List<RoutingEvent> deem(DeemReceived command, RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ -> List.of();
            case InRouting routed ->
                Optional.ofNullable(routed.orders().get(command.transferId()))
                        .filter(order -> !order.isReceivedBy(command.dueAt()))
                        .filter(order -> routed.liveItem(order).isPresent())
                        .<List<RoutingEvent>>map(order ->
                                List.of(receipt(order.issued(), ReceiptMode.DEEMED, Optional.empty(), command.dueAt())))
                        .orElse(List.of());
        };
    }

    private static List<RoutingEvent> complete(CompletePart command, RoutingState state) {
        InRouting routed = Asking.routed(state);
        Order order = ownOrder(command, command.by(), routed);
        if (order.isCompleted()) {
            throw Refusal.conflict("transfer.already-completed", "三.4", "本单位已经办结");
        }
        Item item = live(order, routed);
        if (order.received().isEmpty()) {
            throw Refusal.conflict("transfer.not-received", "三.4", "应当先签收转办单，再办结");
        }
        UnitPartCompleted part = new UnitPartCompleted(
                command.transferId(),
                item.itemNo(),
                item.round(),
                item.kind(),
                order.issued().toUnit(),
                command.result(),
                command.evidence(),
                command.by().who(),
                command.now());
        return switch (order.issued().unitRole()) {
            case SOLE ->
                List.of(part, completed(item, command.result(), command.by().who(), command.now()));
            case LEAD, CO -> List.of(part);
        };
    }

    private static List<RoutingEvent> consolidate(ConsolidateHandling command, RoutingState state) {
        InRouting routed = Asking.routed(state);
        Order order = ownOrder(command, command.by(), routed);
        if (order.issued().unitRole() != UnitRole.LEAD) {
            throw Refusal.forbidden("transfer.lead-only", "三.4", "多部门办理由牵头单位汇总办结");
        }
        Item item = live(order, routed);
        if (!routed.ordersOf(item).stream().allMatch(Order::isCompleted)) {
            throw Refusal.conflict("transfer.parts-open", "三.4", "各承办单位全部办结后，牵头单位才能汇总办结");
        }
        return List.of(completed(item, command.summary(), command.by().who(), command.now()));
    }

    private static Order ownOrder(HandlingCommand command, Staff by, InRouting routed) {
        Order order = routed.orders().get(command.transferId());
        if (order == null || !by.coordinates(order.issued().toUnit())) {
            throw Refusal.forbidden("transfer.not-yours", "三.4", "只有承办单位的协调专员可以签收、办结本单位的转办单");
        }
        return order;
    }

    private static Item live(Order order, InRouting routed) {
        return routed.liveItem(order)
                .orElseThrow(() -> Refusal.conflict("transfer.ended", "三.4", "转办单已经办结，或者事项已转入研判，不能再办理"));
    }

    private static TransferReceived receipt(
            TransferIssued issued, ReceiptMode mode, Optional<StaffId> by, Instant receivedAt) {
        return new TransferReceived(
                issued.transferId(),
                issued.itemNo(),
                issued.round(),
                issued.kind(),
                issued.toUnit(),
                issued.unitRole(),
                issued.handlingClass(),
                mode,
                by,
                receivedAt);
    }

    private static HandlingCompleted completed(Item item, SealedText summary, StaffId by, Instant at) {
        return new HandlingCompleted(item.itemNo(), item.round(), item.kind(), item.unitCodes(), summary, by, at);
    }
}
