package org.doudi.routing.domain;

import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CLERK;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.HandlingClass;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReceiptMode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.HandlingFoundImpossible;
import org.doudi.events.RoutingEvent.LegalBasis;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;

/// What has happened to a case before the test's command.
final class Histories {
    static final StreamId CASE = StreamId.named("case", "1");
    static final Instant NOW = Instant.parse("2026-02-09T01:00:00Z");
    static final Instant PROMISED = Instant.parse("2026-02-10T09:30:00Z");
    static final SealedText TEXT = sealed("办理情况");
    static final StaffId EXPLAINER = new StaffId("window-bdc");
    static final LegalBasis LAW = new LegalBasis("不动产登记暂行条例", "第二十二条", "不予登记的情形");

    private Histories() {}

    /// A text as the domain sees it: closed, and equal to itself only.
    static SealedText sealed(String text) {
        return new SealedText(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    static RoutingEvent[] history(RoutingEvent... events) {
        return events;
    }

    static RoutingEvent[] and(RoutingEvent[] before, RoutingEvent... events) {
        List<RoutingEvent> all = new ArrayList<>(List.of(before));
        all.addAll(List.of(events));
        return all.toArray(RoutingEvent[]::new);
    }

    static ReviewOpened opened() {
        return new ReviewOpened(ReviewCause.ESCALATED, List.of(BDC), List.of());
    }

    /// Items that units found impossible are back.
    static ReviewOpened reopened(int itemNo, OrgCode... units) {
        return new ReviewOpened(ReviewCause.FOUND_IMPOSSIBLE, List.of(units), List.of(itemNo));
    }

    static HandlingFoundImpossible found(TransferIssued order) {
        return new HandlingFoundImpossible(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.kind(),
                order.toUnit(),
                TEXT,
                People.coordinator(order.toUnit()).who(),
                NOW);
    }

    static List<UnitAssignment> sole(OrgCode unit) {
        return List.of(new UnitAssignment(unit, UnitRole.SOLE));
    }

    static List<UnitAssignment> led(OrgCode lead, OrgCode... others) {
        List<UnitAssignment> units = new ArrayList<>(List.of(new UnitAssignment(lead, UnitRole.LEAD)));
        for (OrgCode other : others) {
            units.add(new UnitAssignment(other, UnitRole.CO));
        }
        return units;
    }

    static ReviewItem item(int itemNo, ReviewOutcome outcome, List<UnitAssignment> units) {
        return new ReviewItem(
                itemNo,
                outcome,
                units,
                outcome == ReviewOutcome.DOABLE ? Optional.of(UnitRoles.handlingClassOf(units)) : Optional.empty(),
                sealed("会议研究"),
                sealed("按职责办理"));
    }

    static ReviewConcluded concluded(ReviewItem... items) {
        return new ReviewConcluded(List.of(items), List.of(), Optional.empty(), NOW, List.of());
    }

    static RoutingEvent[] reviewed(ReviewOutcome outcome, List<UnitAssignment> units) {
        return history(opened(), concluded(item(1, outcome, units)));
    }

    static UUID id(OrgCode unit) {
        return id(unit, 1);
    }

    static UUID id(OrgCode unit, int round) {
        return id(1, unit, round);
    }

    private static UUID id(int itemNo, OrgCode unit, int round) {
        return TransferIds.of(CASE, itemNo, round, round == 1 ? TransferKind.TRANSFER : TransferKind.REWORK, unit);
    }

    static UUID assignmentId(OrgCode unit) {
        return TransferIds.of(CASE, 1, 1, TransferKind.ASSIGNMENT, unit);
    }

    static TransferIssued issued(OrgCode unit, UnitRole role, int round, boolean last) {
        return issued(1, unit, role, round, last);
    }

    static TransferIssued issued(int itemNo, OrgCode unit, UnitRole role, int round, boolean last) {
        return new TransferIssued(
                id(itemNo, unit, round),
                new NumberTemplate("乌转〔2026〕%04d号"),
                "TRANSFER/150626/2026",
                itemNo,
                round,
                round == 1 ? TransferKind.TRANSFER : TransferKind.REWORK,
                unit,
                role,
                role == UnitRole.SOLE ? HandlingClass.SINGLE : HandlingClass.MULTI,
                sealed("请依法办理"),
                Optional.empty(),
                last,
                CLERK.who(),
                NOW);
    }

    static TransferIssued assigned(OrgCode unit) {
        return new TransferIssued(
                assignmentId(unit),
                new NumberTemplate("乌交〔2026〕%04d号"),
                "ASSIGNMENT/150626/2026",
                1,
                1,
                TransferKind.ASSIGNMENT,
                unit,
                UnitRole.SOLE,
                HandlingClass.SINGLE,
                sealed("今天办结"),
                Optional.of(PROMISED),
                true,
                People.CHIEF.who(),
                NOW);
    }

    static TransferReceived received(TransferIssued order) {
        return received(
                order,
                ReceiptMode.SIGNED,
                Optional.of(People.coordinator(order.toUnit()).who()),
                NOW);
    }

    static TransferReceived received(TransferIssued order, ReceiptMode mode, Optional<StaffId> by, Instant at) {
        return new TransferReceived(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.kind(),
                order.toUnit(),
                order.unitRole(),
                order.handlingClass(),
                mode,
                by,
                at);
    }

    static UnitPartCompleted part(TransferIssued order) {
        return new UnitPartCompleted(
                order.transferId(),
                order.itemNo(),
                order.round(),
                order.kind(),
                order.toUnit(),
                TEXT,
                List.of(sealed("登记簿页")),
                People.coordinator(order.toUnit()).who(),
                NOW);
    }

    static HandlingCompleted completed(int round, TransferKind kind, OrgCode by, OrgCode... units) {
        return new HandlingCompleted(
                1, round, kind, List.of(units), TEXT, People.coordinator(by).who(), NOW);
    }

    /// One unit has done what it was asked to.
    static RoutingEvent[] handledBySole() {
        TransferIssued order = issued(BDC, UnitRole.SOLE, 1, true);
        return and(
                reviewed(ReviewOutcome.DOABLE, sole(BDC)),
                order,
                received(order),
                part(order),
                completed(1, TransferKind.TRANSFER, BDC, BDC));
    }

    static WrittenBasisSubmitted basis(OrgCode unit, boolean last) {
        return new WrittenBasisSubmitted(
                1, unit, List.of(LAW), sealed("缺少发票，法律不允许"), "乌不登〔2026〕1号", new StaffId("head-bdc"), last);
    }
}
