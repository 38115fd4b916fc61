package org.doudi.testkit.life;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.DomainEvent;
import org.doudi.events.HandlingClass;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReceiptMode;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.StaffId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// 转办单 of the case's one item, to one department.
record Order(int caseNumber, int round, TransferKind kind, OrgCode unit) {
    private UUID id() {
        return UUID.nameUUIDFromBytes((caseNumber + "/" + round).getBytes(StandardCharsets.UTF_8));
    }

    private StaffId coordinator() {
        return new StaffId("coord-" + unit);
    }

    DomainEvent issued(Instant now) {
        return new TransferIssued(
                id(),
                new NumberTemplate("乌转〔2026〕" + caseNumber + "-" + round + "号"),
                "TRANSFER/150626/2026",
                1,
                round,
                kind,
                unit,
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                Words.SEALED,
                Optional.empty(),
                true,
                Words.CLERK,
                now);
    }

    DomainEvent signed(Instant now) {
        return new TransferReceived(
                id(),
                1,
                round,
                kind,
                unit,
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                ReceiptMode.SIGNED,
                Optional.of(coordinator()),
                now);
    }

    DomainEvent partDone(Instant now) {
        return new UnitPartCompleted(id(), 1, round, kind, unit, Words.SEALED, List.of(), coordinator(), now);
    }

    DomainEvent completed(Instant now) {
        return new HandlingCompleted(1, round, kind, List.of(unit), Words.SEALED, coordinator(), now);
    }
}
