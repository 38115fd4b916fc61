package org.doudi.routing.domain;

import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.TransferObjected;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.routing.domain.ObjectingCommand.DecideObjection;
import org.doudi.routing.domain.ObjectingCommand.ObjectToTransfer;

/// 退单 — A-29: a unit whose business it is not says so at once, with the clause and the unit whose it is;
/// the duty chief decides. The second time in a case, the meeting does.
final class Objecting {
    private Objecting() {}

    static List<RoutingEvent> decide(ObjectingCommand command, RoutingState state, Policy policy) {
        return switch (command) {
            case ObjectToTransfer object -> object(object, state, policy);
            case DecideObjection decide -> decide(decide, state);
        };
    }

    private static List<RoutingEvent> object(ObjectToTransfer command, RoutingState state, Policy policy) {
        InRouting routed = Asking.routed(state);
        Order order = Asking.ownOrder(command.transferId(), command.by(), routed);
        Item item = Asking.live(order, routed);
        if (item.isAssignment()) {
            throw Refusal.conflict("objection.assignment", "五(三)", "现场交办单不适用退单；不能办的，请反馈不能办的原因");
        }
        if (order.objection().isPresent()) {
            throw Refusal.conflict("objection.already-made", "三.4", "同一张转办单只能申请退单一次");
        }
        if (order.isCompleted()) {
            throw Refusal.conflict("transfer.already-completed", "三.4", "本单位已经办结");
        }
        checkInTime(command, order, policy);
        if (command.proposedUnit().equals(order.issued().toUnit())) {
            throw Refusal.invalid("objection.own-unit", "三.4", "退单应当建议由其他单位承办");
        }
        command.stationed().check(List.of(command.proposedUnit()));
        return List.of(new TransferObjected(
                command.transferId(),
                item.itemNo(),
                item.round(),
                order.issued().toUnit(),
                command.dutyClause(),
                command.proposedUnit(),
                command.reason(),
                command.by().who()));
    }

    /// Before it signs, or within so many working days of the issue.
    private static void checkInTime(ObjectToTransfer command, Order order, Policy policy) {
        boolean inTime = order.received().isEmpty()
                || command.until()
                        .filter(until -> !command.now().isAfter(until))
                        .isPresent();
        if (!inTime) {
            throw Refusal.conflict(
                    "objection.too-late",
                    "三.4",
                    "签收之后，只能在转办单派发后" + policy.whole(ParameterKey.OBJECTION_FILING) + "个工作日内申请退单");
        }
    }

    private static List<RoutingEvent> decide(DecideObjection command, RoutingState state) {
        Asking.as(command.by(), Role.DUTY_CHIEF, "objection.duty-chief-only", "三.4", "退单由值班长审核");
        InRouting routed = Asking.routed(state);
        Order order = Asking.order(command.transferId(), routed);
        if (!order.isContested()) {
            throw Refusal.conflict("objection.not-open", "三.4", "这张转办单没有待审核的退单申请");
        }
        Item item = Asking.live(order, routed);
        return switch (command.decision()) {
            case REJECTED -> List.of(decided(command, order, noSuccessor(command)));
            case ACCEPTED ->
                routed.hasVoidOrder() ? toReview(command, order, item, routed) : pass(command, order, item, routed);
        };
    }

    private static List<RoutingEvent> pass(DecideObjection command, Order order, Item item, InRouting routed) {
        OrgCode successor = command.successor()
                .orElseThrow(() -> Refusal.invalid("objection.successor-missing", "三.4", "同意退单应当指定接办单位"));
        command.stationed().check(List.of(successor));
        if (item.isFor(successor) || routed.hasOrdered(item, successor)) {
            throw Refusal.invalid("objection.successor-ordered", "三.4", "接办单位在本轮已经有转办单：" + successor);
        }
        return List.of(decided(command, order, Optional.of(successor)));
    }

    /// 再次退单: whose business it is, the meeting says.
    private static List<RoutingEvent> toReview(DecideObjection command, Order order, Item item, InRouting routed) {
        TransferObjectionDecided decided = decided(command, order, noSuccessor(command));
        return routed.review().isOpen()
                ? List.of(decided)
                : List.of(
                        decided,
                        new ReviewOpened(ReviewCause.OBJECTED_AGAIN, item.unitCodes(), List.of(item.itemNo())));
    }

    private static Optional<OrgCode> noSuccessor(DecideObjection command) {
        if (command.successor().isPresent()) {
            throw Refusal.invalid(
                    "objection.no-successor",
                    "三.4",
                    command.decision() == ObjectionDecision.REJECTED
                            ? "不同意退单的，不指定接办单位"
                            : "同一办件再次同意退单的，由研判会议确定承办单位，不指定接办单位");
        }
        return Optional.empty();
    }

    private static TransferObjectionDecided decided(DecideObjection command, Order order, Optional<OrgCode> successor) {
        return new TransferObjectionDecided(
                command.transferId(),
                order.issued().itemNo(),
                order.issued().round(),
                order.issued().toUnit(),
                order.issued().unitRole(),
                command.decision(),
                successor,
                command.reason(),
                command.by().who());
    }
}
