package org.doudi.routing.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReceiptMode;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.routing.domain.Extension;
import org.doudi.routing.domain.Order;

/// 转办单 — 三.4, as its unit and the window see it. Texts stay sealed; intake opens them.
record TransferView(
        UUID transferId,
        StreamId caseId,
        String transferNo,
        int itemNo,
        int round,
        TransferKind kind,
        OrgCode unit,
        UnitRole role,
        HandlingClass handlingClass,
        SealedText requirement,
        Optional<Instant> promisedAt,
        StaffId issuedBy,
        Instant issuedAt,
        Optional<Receipt> receipt,
        Optional<Completion> completion,
        Optional<Objection> objection,
        Optional<Extended> extension) {
    static TransferView of(StreamId caseId, Order order) {
        TransferIssued issued = order.issued();
        return new TransferView(
                issued.transferId(),
                caseId,
                issued.transferNo().value(),
                issued.itemNo(),
                issued.round(),
                issued.kind(),
                issued.toUnit(),
                issued.unitRole(),
                issued.handlingClass(),
                issued.requirement(),
                issued.promisedAt(),
                issued.issuedBy(),
                issued.issuedAt(),
                order.received().map(Receipt::of),
                order.part().map(Completion::of),
                order.objection()
                        .map(made -> new Objection(
                                made.by(), made.dutyClause(), made.proposedUnit(), made.reason(), order.decided())),
                order.extension().map(Extended::of));
    }

    /// 延时.
    record Extended(
            Extension.Standing standing,
            Instant dueAt,
            Instant requestedDueAt,
            SealedText reason,
            List<ExtensionNotice> told,
            Optional<StaffId> grantedBy) {
        private static Extended of(Extension extension) {
            return new Extended(
                    extension.standing(),
                    extension.filed().dueAt(),
                    extension.filed().requestedDueAt(),
                    extension.filed().reason(),
                    extension.told().stream().sorted().toList(),
                    extension.grantedBy());
        }
    }

    /// 退单申请.
    ///
    /// @param decision 审核结果; none while it is open
    record Objection(
            StaffId by,
            SealedText dutyClause,
            OrgCode proposedUnit,
            SealedText reason,
            Optional<ObjectionDecision> decision) {}

    /// 签收或视同签收.
    record Receipt(ReceiptMode mode, Optional<StaffId> receivedBy, Instant receivedAt) {
        private static Receipt of(TransferReceived received) {
            return new Receipt(received.mode(), received.receivedBy(), received.receivedAt());
        }
    }

    /// 本单位办结.
    record Completion(StaffId by, Instant completedAt, SealedText result, List<SealedText> evidence) {
        private static Completion of(UnitPartCompleted part) {
            return new Completion(part.by(), part.completedAt(), part.result(), part.evidence());
        }
    }
}
