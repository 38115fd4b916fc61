package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.ReceiptMode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.HandlingFoundImpossible;
import org.doudi.events.RoutingEvent.HandlingProgressReported;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.UnitRole;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.routing.domain.HandlingCommand.CompletePart;
import org.doudi.routing.domain.HandlingCommand.ConsolidateHandling;
import org.doudi.routing.domain.HandlingCommand.DeemReceived;
import org.doudi.routing.domain.HandlingCommand.FindImpossible;
import org.doudi.routing.domain.HandlingCommand.GiveBackCompletion;
import org.doudi.routing.domain.HandlingCommand.OfOrder;
import org.doudi.routing.domain.HandlingCommand.ReportProgress;
import org.doudi.routing.domain.HandlingCommand.SignTransfer;

/// 签收与办理 — 三.4: each unit signs and completes its own part; the lead completes the whole.
final class Handling {
    private Handling() {}

    static List<RoutingEvent> decide(HandlingCommand command, RoutingState state, Policy policy) {
        return switch (command) {
            case SignTransfer sign -> sign(sign, state);
            case DeemReceived deem -> deem(deem, state, policy);
            case ReportProgress report -> report(report, state);
            case FindImpossible find -> find(find, state);
            case CompletePart complete -> complete(complete, state);
            case ConsolidateHandling consolidate -> consolidate(consolidate, state);
            case GiveBackCompletion giveBack -> giveBack(giveBack, state);
        };
    }

    private static List<RoutingEvent> sign(SignTransfer command, RoutingState state) {
        InRouting routed = Asking.routed(state);
        Order order = Asking.ownOrder(command.transferId(), command.by(), routed);
        if (order.received().isPresent()) {
            throw Refusal.conflict("transfer.already-received", "三.4", "转办单已经签收或视同签收");
        }
        Asking.live(order, routed);
        return List.of(receipt(
                order.issued(), ReceiptMode.SIGNED, Optional.of(command.by().who()), command.now()));
    }

    /// 视同签收: whoever signs after the limit has received at the limit, so that not signing stops no clock. Where the
    /// policy has it otherwise, who does not sign has not received.
    private static List<RoutingEvent> deem(DeemReceived command, RoutingState state, Policy policy) {
        if (!policy.holds(ParameterKey.SIGN_DEEMED)) {
            return List.of();
        }
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

    private static List<RoutingEvent> report(ReportProgress command, RoutingState state) {
        Order order = inHand(command, command.by(), Asking.routed(state));
        return List.of(new HandlingProgressReported(
                command.transferId(),
                order.issued().toUnit(),
                command.text(),
                command.by().who()));
    }

    /// The meeting has the item again; that of an order given in the hall has not met yet, and has the whole case.
    private static List<RoutingEvent> find(FindImpossible command, RoutingState state) {
        InRouting routed = Asking.routed(state);
        Order order = inHand(command, command.by(), routed);
        Item item = Asking.live(order, routed);
        HandlingFoundImpossible found = new HandlingFoundImpossible(
                command.transferId(),
                item.itemNo(),
                item.round(),
                item.kind(),
                order.issued().toUnit(),
                command.reason(),
                command.by().who(),
                command.now());
        if (item.isAssignment()) {
            return List.of(found, new ReviewOpened(ReviewCause.ORDER_REFUSED, item.unitCodes(), List.of()));
        }
        return routed.review().isOpen()
                ? List.of(found)
                : List.of(
                        found,
                        new ReviewOpened(ReviewCause.FOUND_IMPOSSIBLE, item.unitCodes(), List.of(item.itemNo())));
    }

    private static List<RoutingEvent> complete(CompletePart command, RoutingState state) {
        InRouting routed = Asking.routed(state);
        Order order = inHand(command, command.by(), routed);
        Item item = Asking.live(order, routed);
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
        Order order = Asking.ownOrder(command.transferId(), command.by(), routed);
        if (order.issued().unitRole() != UnitRole.LEAD) {
            throw Refusal.forbidden("transfer.lead-only", "三.4", "多部门办理由牵头单位汇总办结");
        }
        Item item = Asking.live(order, routed);
        if (!routed.ordersOf(item).stream().allMatch(Order::isCompleted)) {
            throw Refusal.conflict("transfer.parts-open", "三.4", "各承办单位全部办结后，牵头单位才能汇总办结");
        }
        return List.of(completed(item, command.summary(), command.by().who(), command.now()));
    }

    /// Decided where the rating waits; harmless when it comes again. Where one unit has done it all, it
    /// does it again.
    private static List<RoutingEvent> giveBack(GiveBackCompletion command, RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ -> List.of();
            case InRouting routed ->
                Optional.ofNullable(routed.items().get(command.itemNo()))
                        .filter(item -> item.state() instanceof ItemState.Completed && item.round() == command.round())
                        .filter(item -> !routed.ordersOf(item).isEmpty())
                        .<List<RoutingEvent>>map(item -> List.of(new CompletionReturned(
                                item.itemNo(),
                                item.round(),
                                item.kind(),
                                item.isMultiDepartment() ? command.units() : item.unitCodes(),
                                command.reason(),
                                command.by())))
                        .orElse(List.of());
        };
    }

    /// 在手: an order of the own unit that it has received and not completed.
    private static Order inHand(OfOrder command, Staff by, InRouting routed) {
        Order order = Asking.ownOrder(command.transferId(), by, routed);
        if (order.isCompleted()) {
            throw Refusal.conflict("transfer.already-completed", "三.4", "本单位已经办结");
        }
        Asking.live(order, routed);
        if (order.received().isEmpty()) {
            throw Refusal.conflict("transfer.not-received", "三.4", "应当先签收转办单，再办理");
        }
        if (order.isContested()) {
            throw Refusal.conflict("objection.open", "三.4", "退单申请正在审核，审核之前不能办理");
        }
        return order;
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
