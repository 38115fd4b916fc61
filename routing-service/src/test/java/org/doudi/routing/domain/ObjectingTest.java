package org.doudi.routing.domain;

import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.assigned;
import static org.doudi.routing.domain.Histories.assignmentId;
import static org.doudi.routing.domain.Histories.completed;
import static org.doudi.routing.domain.Histories.handledBySole;
import static org.doudi.routing.domain.Histories.id;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.part;
import static org.doudi.routing.domain.Histories.received;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.AT_SWJ;
import static org.doudi.routing.domain.People.AT_ZRZY;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CHIEF;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.NOWHERE;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;
import static org.doudi.routing.domain.People.ZWZX;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjected;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.routing.domain.HandlingCommand.CompletePart;
import org.doudi.routing.domain.HandlingCommand.ConsolidateHandling;
import org.doudi.routing.domain.HandlingCommand.SignTransfer;
import org.doudi.routing.domain.ObjectingCommand.DecideObjection;
import org.doudi.routing.domain.ObjectingCommand.ObjectToTransfer;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 退单 — A-29.
class ObjectingTest {
    private static final TransferIssued SOLE = issued(BDC, UnitRole.SOLE, 1, true);
    private static final TransferIssued LEAD = issued(ZRZY, UnitRole.LEAD, 1, false);
    private static final TransferIssued CO = issued(SWJ, UnitRole.CO, 1, true);
    private static final RoutingEvent[] ISSUED_TO_SOLE = and(reviewed(ReviewOutcome.DOABLE, sole(BDC)), SOLE);
    private static final RoutingEvent[] ISSUED_TO_TWO = and(reviewed(ReviewOutcome.DOABLE, led(ZRZY, SWJ)), LEAD, CO);

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void aUnitSaysWhoseBusinessItIsBeforeItSigns() {
        spec.given(ISSUED_TO_SOLE).when(object(AT_BDC, BDC, SWJ)).then(objected(SOLE, SWJ));
        spec.given(ISSUED_TO_SOLE)
                .when(object(AT_BDC, BDC, SWJ, Optional.empty(), PROMISED.plusSeconds(1)))
                .then(objected(SOLE, SWJ));
    }

    @Test
    void onceItHasSignedItHasTheWorkingDayAfterTheIssue() {
        RoutingEvent[] signed = and(ISSUED_TO_SOLE, received(SOLE));
        spec.given(signed)
                .when(object(AT_BDC, BDC, SWJ, Optional.of(PROMISED), PROMISED))
                .then(objected(SOLE, SWJ));
        spec.given(signed)
                .when(object(AT_BDC, BDC, SWJ, Optional.of(PROMISED), PROMISED.plusMillis(1)))
                .thenRefused("objection.too-late");
        spec.given(signed).when(object(AT_BDC, BDC, SWJ, Optional.empty(), NOW)).thenRefused("objection.too-late");
    }

    @Test
    void onlyItsOwnOrderAndOnlyOnce() {
        spec.given(ISSUED_TO_SOLE).when(object(AT_SWJ, BDC, SWJ)).thenRefused("transfer.not-yours");
        spec.given(ISSUED_TO_SOLE).when(object(AT_BDC, BDC, BDC)).thenRefused("objection.own-unit");
        spec.given(ISSUED_TO_SOLE).when(object(AT_BDC, BDC, NOWHERE)).thenRefused("unit.unknown");
        spec.given(and(ISSUED_TO_SOLE, objected(SOLE, SWJ)))
                .when(object(AT_BDC, BDC, SWJ))
                .thenRefused("objection.already-made");
        spec.given(and(ISSUED_TO_SOLE, objected(SOLE, SWJ), rejected(SOLE)))
                .when(object(AT_BDC, BDC, SWJ))
                .thenRefused("objection.already-made");
        spec.given(handledBySole()).when(object(AT_BDC, BDC, SWJ)).thenRefused("transfer.ended");
        spec.given(and(ISSUED_TO_TWO, received(LEAD), received(CO), part(CO)))
                .when(object(AT_SWJ, SWJ, BDC, Optional.of(PROMISED), NOW))
                .thenRefused("transfer.already-completed");
    }

    @Test
    void anOrderOfTheHallIsNotGivenBackThisWay() {
        spec.given(assigned(BDC))
                .when(new ObjectToTransfer(
                        AT_BDC, assignmentId(BDC), TEXT, SWJ, TEXT, Optional.empty(), STATIONED, NOW))
                .thenRefused("objection.assignment");
    }

    @Test
    void whileItIsContestedNobodyHandlesIt() {
        spec.given(and(ISSUED_TO_SOLE, received(SOLE), objected(SOLE, SWJ)))
                .when(complete(AT_BDC, BDC))
                .thenRefused("objection.open");
        spec.given(and(ISSUED_TO_SOLE, received(SOLE), objected(SOLE, SWJ), rejected(SOLE)))
                .when(complete(AT_BDC, BDC))
                .then(part(SOLE), completed(1, TransferKind.TRANSFER, BDC, BDC));
    }

    @Test
    void theDutyChiefDecides() {
        RoutingEvent[] contested = and(ISSUED_TO_SOLE, objected(SOLE, SWJ));
        spec.given(contested).when(accept(CHIEF, BDC, SWJ)).then(accepted(SOLE, SWJ));
        spec.given(contested).when(reject(CHIEF, BDC)).then(rejected(SOLE));
        spec.given(contested).when(accept(CLERK, BDC, SWJ)).thenRefused("objection.duty-chief-only");
        spec.given(ISSUED_TO_SOLE).when(accept(CHIEF, BDC, SWJ)).thenRefused("objection.not-open");
        spec.given(and(contested, rejected(SOLE))).when(accept(CHIEF, BDC, SWJ)).thenRefused("objection.not-open");
        spec.given(contested)
                .when(new DecideObjection(
                        CHIEF, new UUID(0, 1), ObjectionDecision.REJECTED, Optional.empty(), TEXT, STATIONED))
                .thenRefused("transfer.unknown");
    }

    @Test
    void whoTakesOverIsNamedAndHasNoOrderOfThisRoundYet() {
        RoutingEvent[] contested = and(ISSUED_TO_TWO, objected(CO, BDC));
        spec.given(contested)
                .when(decide(CHIEF, SWJ, ObjectionDecision.ACCEPTED, Optional.empty()))
                .thenRefused("objection.successor-missing");
        spec.given(contested).when(accept(CHIEF, SWJ, ZRZY)).thenRefused("objection.successor-ordered");
        spec.given(contested).when(accept(CHIEF, SWJ, SWJ)).thenRefused("objection.successor-ordered");
        spec.given(contested).when(accept(CHIEF, SWJ, NOWHERE)).thenRefused("unit.unknown");
        spec.given(contested)
                .when(decide(CHIEF, SWJ, ObjectionDecision.REJECTED, Optional.of(BDC)))
                .thenRefused("objection.no-successor");
    }

    @Test
    void theSuccessorAloneGetsAnOrderAndTheOthersGoOn() {
        RoutingEvent[] passed = and(ISSUED_TO_TWO, received(LEAD), objected(CO, BDC), accepted(CO, BDC));
        TransferIssued successors = issued(BDC, UnitRole.CO, 1, true);
        spec.given(passed).when(IssuingTest.issue(CLERK)).then(successors);
        spec.given(passed).when(new SignTransfer(AT_SWJ, id(SWJ), NOW)).thenRefused("transfer.ended");
        spec.given(passed).when(complete(AT_ZRZY, ZRZY)).then(part(LEAD));
        RoutingEvent[] ordered = and(passed, successors);
        spec.given(ordered).when(IssuingTest.issue(CLERK)).thenRefused("transfer.already-issued");
        spec.given(and(ordered, part(LEAD)))
                .when(new ConsolidateHandling(AT_ZRZY, id(ZRZY), TEXT, NOW))
                .thenRefused("transfer.parts-open");
        spec.given(and(ordered, part(LEAD), received(successors), part(successors)))
                .when(new ConsolidateHandling(AT_ZRZY, id(ZRZY), TEXT, NOW))
                .then(completed(1, TransferKind.TRANSFER, ZRZY, ZRZY, BDC));
    }

    @Test
    void theNewSoleUnitHandlesTheWhole() {
        TransferIssued successors = issued(SWJ, UnitRole.SOLE, 1, true);
        RoutingEvent[] passed = and(ISSUED_TO_SOLE, received(SOLE), objected(SOLE, SWJ), accepted(SOLE, SWJ));
        spec.given(passed).when(IssuingTest.issue(CLERK)).then(successors);
        spec.given(and(passed, successors, received(successors)))
                .when(complete(AT_SWJ, SWJ))
                .then(part(successors), completed(1, TransferKind.TRANSFER, SWJ, SWJ));
    }

    @Test
    void theSecondTimeTheMeetingSaysWhoseItIs() {
        TransferIssued successors = issued(SWJ, UnitRole.SOLE, 1, true);
        RoutingEvent[] again =
                and(ISSUED_TO_SOLE, objected(SOLE, SWJ), accepted(SOLE, SWJ), successors, objected(successors, ZWZX));
        spec.given(again).when(accept(CHIEF, SWJ, ZWZX)).thenRefused("objection.no-successor");
        spec.given(again)
                .when(decide(CHIEF, SWJ, ObjectionDecision.ACCEPTED, Optional.empty()))
                .then(
                        decided(successors, ObjectionDecision.ACCEPTED, Optional.empty()),
                        new ReviewOpened(ReviewCause.OBJECTED_AGAIN, List.of(SWJ), List.of(1)));
        spec.given(again).when(reject(CHIEF, SWJ)).then(rejected(successors));
    }

    private static ObjectToTransfer object(Staff by, OrgCode unit, OrgCode proposed) {
        return object(by, unit, proposed, Optional.empty(), NOW);
    }

    private static ObjectToTransfer object(
            Staff by, OrgCode unit, OrgCode proposed, Optional<Instant> until, Instant now) {
        return new ObjectToTransfer(by, id(unit), TEXT, proposed, TEXT, until, STATIONED, now);
    }

    private static DecideObjection accept(Staff by, OrgCode unit, OrgCode successor) {
        return decide(by, unit, ObjectionDecision.ACCEPTED, Optional.of(successor));
    }

    private static DecideObjection reject(Staff by, OrgCode unit) {
        return decide(by, unit, ObjectionDecision.REJECTED, Optional.empty());
    }

    private static DecideObjection decide(
            Staff by, OrgCode unit, ObjectionDecision decision, Optional<OrgCode> successor) {
        return new DecideObjection(by, id(unit), decision, successor, TEXT, STATIONED);
    }

    private static CompletePart complete(Staff by, OrgCode unit) {
        return new CompletePart(by, id(unit), TEXT, List.of(Histories.sealed("登记簿页")), NOW);
    }

    private static TransferObjected objected(TransferIssued order, OrgCode proposed) {
        return new TransferObjected(
                order.transferId(),
                1,
                1,
                order.toUnit(),
                TEXT,
                proposed,
                TEXT,
                People.coordinator(order.toUnit()).who());
    }

    private static TransferObjectionDecided accepted(TransferIssued order, OrgCode successor) {
        return decided(order, ObjectionDecision.ACCEPTED, Optional.of(successor));
    }

    private static TransferObjectionDecided rejected(TransferIssued order) {
        return decided(order, ObjectionDecision.REJECTED, Optional.empty());
    }

    private static TransferObjectionDecided decided(
            TransferIssued order, ObjectionDecision decision, Optional<OrgCode> successor) {
        return new TransferObjectionDecided(
                order.transferId(), 1, 1, order.toUnit(), order.unitRole(), decision, successor, TEXT, CHIEF.who());
    }
}
