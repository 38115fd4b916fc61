package org.doudi.routing.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.ExtensionRequested;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjected;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitPartCompleted;

/// 转办单: one unit's order and what has become of it — 三.4.
///
/// @param received  签收或视同签收
/// @param part      本单位办结
/// @param objection 退单申请
/// @param decided   退单审核; accepted, the order is void
/// @param extension 延时, the last one that was filed
public record Order(
        TransferIssued issued,
        Optional<TransferReceived> received,
        Optional<UnitPartCompleted> part,
        Optional<TransferObjected> objection,
        Optional<ObjectionDecision> decided,
        Optional<Extension> extension) {
    static Order of(TransferIssued issued) {
        return new Order(
                issued, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Order with(TransferReceived receipt) {
        return new Order(issued, Optional.of(receipt), part, objection, decided, extension);
    }

    Order with(UnitPartCompleted completed) {
        return new Order(issued, received, Optional.of(completed), objection, decided, extension);
    }

    Order givenBack() {
        return new Order(issued, received, Optional.empty(), objection, decided, extension);
    }

    Order with(TransferObjected made) {
        return new Order(issued, received, part, Optional.of(made), decided, extension);
    }

    Order with(ObjectionDecision decision) {
        return new Order(issued, received, part, objection, Optional.of(decision), extension);
    }

    Order filed(ExtensionRequested made) {
        Extension next = Extension.of(made, 1 + extensions());
        return new Order(issued, received, part, objection, decided, Optional.of(next));
    }

    Order extension(UnaryOperator<Extension> change) {
        return new Order(issued, received, part, objection, decided, extension.map(change));
    }

    /// 退单申请待审核.
    boolean isContested() {
        return objection.isPresent() && decided.isEmpty();
    }

    boolean isVoid() {
        return decided.filter(ObjectionDecision.ACCEPTED::equals).isPresent();
    }

    public boolean isFor(OrgCode unit) {
        return issued.toUnit().equals(unit);
    }

    boolean belongsTo(Item item) {
        return isOfRound(item) && !isVoid();
    }

    /// Of the item's present round, void or not.
    boolean isOfRound(Item item) {
        return issued.itemNo() == item.itemNo() && issued.round() == item.round() && issued.kind() == item.kind();
    }

    boolean isReceivedBy(Instant limit) {
        return received.filter(receipt -> !receipt.receivedAt().isAfter(limit)).isPresent();
    }

    /// How often one was filed.
    int extensions() {
        return extension.map(Extension::nth).orElse(0);
    }

    boolean isCompleted() {
        return part.isPresent();
    }
}
