package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReceiptMode;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// 转办单 — 三.4, §3: one unit's order in a round of an item.
///
/// @param completedAt 本单位办结
/// @param objection   退单; accepted, the order is void
/// @param decidedAt   退单审核; none of a view that was stored before it was kept
public record Order(
        UUID transferId,
        String transferNo,
        int itemNo,
        int round,
        TransferKind kind,
        OrgCode unit,
        UnitRole role,
        HandlingClass handlingClass,
        Optional<Instant> promisedAt,
        Instant issuedAt,
        Optional<Receipt> receipt,
        Optional<Instant> completedAt,
        Objection objection,
        Optional<Instant> decidedAt) {

    static Order of(TransferIssued issued) {
        return new Order(
                issued.transferId(),
                issued.transferNo().value(),
                issued.itemNo(),
                issued.round(),
                issued.kind(),
                issued.toUnit(),
                issued.unitRole(),
                issued.handlingClass(),
                issued.promisedAt(),
                issued.issuedAt(),
                Optional.empty(),
                Optional.empty(),
                Objection.NONE,
                Optional.empty());
    }

    public Order received(ReceiptMode mode, Instant at) {
        return with(Optional.of(new Receipt(mode, at)), completedAt, objection, decidedAt);
    }

    public Order completed(Instant at) {
        return with(receipt, Optional.of(at), objection, decidedAt);
    }

    Order givenBack() {
        return with(receipt, Optional.empty(), objection, decidedAt);
    }

    public Order with(Objection next) {
        return with(receipt, completedAt, next, decidedAt);
    }

    Order decided(Objection next, Instant at) {
        return with(receipt, completedAt, next, Optional.of(at));
    }

    private Order with(
            Optional<Receipt> newReceipt,
            Optional<Instant> newCompletion,
            Objection newObjection,
            Optional<Instant> newDecision) {
        return new Order(
                transferId,
                transferNo,
                itemNo,
                round,
                kind,
                unit,
                role,
                handlingClass,
                promisedAt,
                issuedAt,
                newReceipt,
                newCompletion,
                newObjection,
                newDecision);
    }

    public boolean belongsTo(Item item) {
        return objection != Objection.ACCEPTED
                && itemNo == item.itemNo()
                && round == item.round()
                && kind == item.kind();
    }

    /// Whether it is of the round that came to this completion.
    public boolean endedIn(Handling handling) {
        return itemNo == handling.itemNo() && round == handling.round() && kind == handling.kind();
    }

    /// Whether both are of one round of one item.
    public boolean beside(Order other) {
        return itemNo == other.itemNo && round == other.round && kind == other.kind;
    }

    /// 退单申请, and what became of it.
    public enum Objection {
        NONE,
        OPEN,
        REJECTED,
        ACCEPTED
    }

    /// 签收或视同签收.
    public record Receipt(ReceiptMode mode, Instant at) {}
}
