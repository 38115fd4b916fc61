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
        Optional<Instant> completedAt) {

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
                Optional.empty());
    }

    public Order received(ReceiptMode mode, Instant at) {
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
                Optional.of(new Receipt(mode, at)),
                completedAt);
    }

    public Order completed(Instant at) {
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
                receipt,
                Optional.of(at));
    }

    public boolean belongsTo(Item item) {
        return itemNo == item.itemNo() && round == item.round() && kind == item.kind();
    }

    /// Whether it is of the round that came to this completion.
    public boolean endedIn(Handling handling) {
        return itemNo == handling.itemNo() && round == handling.round() && kind == handling.kind();
    }

    /// Whether both are of one round of one item.
    public boolean beside(Order other) {
        return itemNo == other.itemNo && round == other.round && kind == other.kind;
    }

    /// 签收或视同签收.
    public record Receipt(ReceiptMode mode, Instant at) {}
}
