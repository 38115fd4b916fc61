package org.doudi.routing.domain;

import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.assigned;
import static org.doudi.routing.domain.Histories.assignmentId;
import static org.doudi.routing.domain.Histories.completed;
import static org.doudi.routing.domain.Histories.found;
import static org.doudi.routing.domain.Histories.handledBySole;
import static org.doudi.routing.domain.Histories.id;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.part;
import static org.doudi.routing.domain.Histories.received;
import static org.doudi.routing.domain.Histories.reopened;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.AT_SWJ;
import static org.doudi.routing.domain.People.AT_ZRZY;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.ReceiptMode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.HandlingProgressReported;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.events.policy.ParameterKey;
import org.doudi.routing.domain.HandlingCommand.CompletePart;
import org.doudi.routing.domain.HandlingCommand.ConsolidateHandling;
import org.doudi.routing.domain.HandlingCommand.DeemReceived;
import org.doudi.routing.domain.HandlingCommand.FindImpossible;
import org.doudi.routing.domain.HandlingCommand.GiveBackCompletion;
import org.doudi.routing.domain.HandlingCommand.ReportProgress;
import org.doudi.routing.domain.HandlingCommand.SignTransfer;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 签收、办结 — 三.4.
class HandlingTest {
    private static final TransferIssued SOLE = issued(BDC, UnitRole.SOLE, 1, true);
    private static final TransferIssued LEAD = issued(ZRZY, UnitRole.LEAD, 1, false);
    private static final TransferIssued CO = issued(SWJ, UnitRole.CO, 1, true);
    private static final RoutingEvent[] ISSUED_TO_SOLE = and(reviewed(ReviewOutcome.DOABLE, sole(BDC)), SOLE);
    private static final RoutingEvent[] ISSUED_TO_TWO = and(reviewed(ReviewOutcome.DOABLE, led(ZRZY, SWJ)), LEAD, CO);

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void theUnitSignsItsOrder() {
        spec.given(ISSUED_TO_SOLE).when(sign(AT_BDC, BDC)).then(received(SOLE));
    }

    @Test
    void nobodySignsForAnotherUnit() {
        spec.given(ISSUED_TO_SOLE).when(sign(AT_SWJ, BDC)).thenRefused("transfer.not-yours");
        spec.given(ISSUED_TO_SOLE).when(sign(CLERK, BDC)).thenRefused("transfer.not-yours");
        Staff clerkOfTheUnit = new Staff(CLERK.who(), BDC, Set.of(Role.CLERK));
        spec.given(ISSUED_TO_SOLE).when(sign(clerkOfTheUnit, BDC)).thenRefused("transfer.not-yours");
        spec.given(ISSUED_TO_SOLE)
                .when(new SignTransfer(AT_BDC, new UUID(0, 1), NOW))
                .thenRefused("transfer.not-yours");
    }

    @Test
    void anOrderIsReceivedOnce() {
        spec.given(and(ISSUED_TO_SOLE, received(SOLE)))
                .when(sign(AT_BDC, BDC))
                .thenRefused("transfer.already-received");
    }

    @Test
    void anOrderThatNobodySignsIsDeemedReceivedAtItsLimit() {
        spec.given(ISSUED_TO_SOLE)
                .when(new DeemReceived(id(BDC), PROMISED))
                .then(received(SOLE, ReceiptMode.DEEMED, Optional.empty(), PROMISED));
    }

    /// `sign.deemed`: where it is off, not to sign is late and is no receipt.
    @Test
    void whereNobodyIsDeemedToHaveReceivedTheLimitIsNoReceipt() {
        DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> undeemed =
                DeciderSpec.of(new RoutingDecider().under(People.policy(ParameterKey.SIGN_DEEMED, "false")));
        undeemed.given(ISSUED_TO_SOLE).when(new DeemReceived(id(BDC), PROMISED)).thenNothing();
        undeemed.given(and(
                        ISSUED_TO_SOLE,
                        received(SOLE, ReceiptMode.SIGNED, Optional.of(AT_BDC.who()), PROMISED.plusMillis(1))))
                .when(new DeemReceived(id(BDC), PROMISED))
                .thenNothing();
    }

    @Test
    void nothingIsDeemedTwiceOrAgainstASignature() {
        spec.given(and(ISSUED_TO_SOLE, received(SOLE)))
                .when(new DeemReceived(id(BDC), PROMISED))
                .thenNothing();
        spec.given(ISSUED_TO_SOLE)
                .when(new DeemReceived(new UUID(0, 1), PROMISED))
                .thenNothing();
        spec.given(assigned(BDC), opened())
                .when(new DeemReceived(assignmentId(BDC), PROMISED))
                .thenNothing();
        spec.given().when(new DeemReceived(id(BDC), PROMISED)).thenNothing();
    }

    /// The signature came after the limit, and before anybody could tell that the limit was over.
    @Test
    void whoSignsAfterTheLimitHasReceivedAtTheLimit() {
        TransferReceived late = received(SOLE, ReceiptMode.SIGNED, Optional.of(AT_BDC.who()), PROMISED.plusMillis(1));
        TransferReceived deemed = received(SOLE, ReceiptMode.DEEMED, Optional.empty(), PROMISED);
        spec.given(and(ISSUED_TO_SOLE, late))
                .when(new DeemReceived(id(BDC), PROMISED))
                .then(deemed);
        spec.given(and(ISSUED_TO_SOLE, late, deemed))
                .when(new DeemReceived(id(BDC), PROMISED))
                .thenNothing();
        spec.given(and(ISSUED_TO_SOLE, received(SOLE, ReceiptMode.SIGNED, Optional.of(AT_BDC.who()), PROMISED)))
                .when(new DeemReceived(id(BDC), PROMISED))
                .thenNothing();
        spec.given(and(ISSUED_TO_SOLE, late, part(SOLE), completed(1, TransferKind.TRANSFER, BDC, BDC)))
                .when(new DeemReceived(id(BDC), PROMISED))
                .thenNothing();
    }

    @Test
    void theSoleUnitsPartIsTheWhole() {
        spec.given(and(ISSUED_TO_SOLE, received(SOLE)))
                .when(complete(AT_BDC, id(BDC)))
                .then(part(SOLE), completed(1, TransferKind.TRANSFER, BDC, BDC));
    }

    @Test
    void aDeemedReceiptBindsLikeASignature() {
        spec.given(and(ISSUED_TO_SOLE, received(SOLE, ReceiptMode.DEEMED, Optional.empty(), PROMISED)))
                .when(complete(AT_BDC, id(BDC)))
                .then(part(SOLE), completed(1, TransferKind.TRANSFER, BDC, BDC));
    }

    @Test
    void anAssignmentIsCompletedByItsUnit() {
        spec.given(assigned(BDC), received(assigned(BDC)))
                .when(complete(AT_BDC, assignmentId(BDC)))
                .then(part(assigned(BDC)), completed(1, TransferKind.ASSIGNMENT, BDC, BDC));
    }

    @Test
    void nothingIsCompletedBeforeItIsReceivedOrTwice() {
        spec.given(ISSUED_TO_SOLE).when(complete(AT_BDC, id(BDC))).thenRefused("transfer.not-received");
        spec.given(handledBySole()).when(complete(AT_BDC, id(BDC))).thenRefused("transfer.already-completed");
        spec.given(and(ISSUED_TO_SOLE, received(SOLE)))
                .when(complete(AT_SWJ, id(BDC)))
                .thenRefused("transfer.not-yours");
    }

    @Test
    void eachOfSeveralUnitsCompletesItsPartOnly() {
        spec.given(and(ISSUED_TO_TWO, received(LEAD), received(CO)))
                .when(complete(AT_SWJ, id(SWJ)))
                .then(part(CO));
        spec.given(and(ISSUED_TO_TWO, received(CO)))
                .when(complete(AT_SWJ, id(SWJ)))
                .then(part(CO));
        spec.given(and(ISSUED_TO_TWO, received(LEAD), received(CO)))
                .when(complete(AT_ZRZY, id(ZRZY)))
                .then(part(LEAD));
    }

    @Test
    void theLeadCompletesTheWholeOnceEveryPartIsIn() {
        spec.given(and(ISSUED_TO_TWO, received(LEAD), received(CO), part(LEAD), part(CO)))
                .when(consolidate(AT_ZRZY, id(ZRZY)))
                .then(completed(1, TransferKind.TRANSFER, ZRZY, ZRZY, SWJ));
    }

    @Test
    void theLeadWaitsForEveryPartItsOwnToo() {
        spec.given(and(ISSUED_TO_TWO, received(LEAD), received(CO), part(LEAD)))
                .when(consolidate(AT_ZRZY, id(ZRZY)))
                .thenRefused("transfer.parts-open");
        spec.given(and(ISSUED_TO_TWO, received(LEAD), received(CO), part(CO)))
                .when(consolidate(AT_ZRZY, id(ZRZY)))
                .thenRefused("transfer.parts-open");
    }

    @Test
    void onlyTheLeadConsolidates() {
        RoutingEvent[] allParts = and(ISSUED_TO_TWO, received(LEAD), received(CO), part(LEAD), part(CO));
        spec.given(allParts).when(consolidate(AT_SWJ, id(SWJ))).thenRefused("transfer.lead-only");
        spec.given(allParts).when(consolidate(AT_SWJ, id(ZRZY))).thenRefused("transfer.not-yours");
        spec.given(and(allParts, completed(1, TransferKind.TRANSFER, ZRZY, ZRZY, SWJ)))
                .when(consolidate(AT_ZRZY, id(ZRZY)))
                .thenRefused("transfer.ended");
        spec.given(and(ISSUED_TO_SOLE, received(SOLE)))
                .when(consolidate(AT_BDC, id(BDC)))
                .thenRefused("transfer.lead-only");
    }

    @Test
    void theUnitTellsHowItGoes() {
        spec.given(and(ISSUED_TO_SOLE, received(SOLE)))
                .when(new ReportProgress(AT_BDC, id(BDC), TEXT))
                .then(new HandlingProgressReported(id(BDC), BDC, TEXT, AT_BDC.who()));
        spec.given(ISSUED_TO_SOLE)
                .when(new ReportProgress(AT_BDC, id(BDC), TEXT))
                .thenRefused("transfer.not-received");
        spec.given(and(ISSUED_TO_SOLE, received(SOLE)))
                .when(new ReportProgress(AT_SWJ, id(BDC), TEXT))
                .thenRefused("transfer.not-yours");
    }

    @Test
    void whatIsFoundImpossibleGoesBackToTheReview() {
        spec.given(and(ISSUED_TO_SOLE, received(SOLE))).when(find(AT_BDC, BDC)).then(found(SOLE), reopened(1, BDC));
        spec.given(and(ISSUED_TO_TWO, received(CO))).when(find(AT_SWJ, SWJ)).then(found(CO), reopened(1, ZRZY, SWJ));
    }

    @Test
    void onlyWhoHasTheOrderInHandFindsIt() {
        spec.given(ISSUED_TO_SOLE).when(find(AT_BDC, BDC)).thenRefused("transfer.not-received");
        spec.given(and(ISSUED_TO_SOLE, received(SOLE))).when(find(AT_SWJ, BDC)).thenRefused("transfer.not-yours");
        spec.given(and(ISSUED_TO_TWO, received(LEAD), received(CO), part(CO)))
                .when(find(AT_SWJ, SWJ))
                .thenRefused("transfer.already-completed");
        spec.given(and(ISSUED_TO_SOLE, received(SOLE), found(SOLE), reopened(1, BDC)))
                .when(find(AT_BDC, BDC))
                .thenRefused("transfer.ended");
    }

    @Test
    void theOrdersOfWhatIsBackInTheReviewAreOver() {
        RoutingEvent[] back = and(ISSUED_TO_TWO, received(LEAD), received(CO), found(CO), reopened(1, ZRZY, SWJ));
        spec.given(back).when(complete(AT_ZRZY, id(ZRZY))).thenRefused("transfer.ended");
        spec.given(back).when(IssuingTest.issue(CLERK)).thenRefused("transfer.not-doable");
    }

    @Test
    void anOrderOfTheHallThatCannotBeDoneIsRefusedAndTheWholeCaseReviewed() {
        TransferIssued order = assigned(BDC);
        spec.given(order, received(order))
                .when(new FindImpossible(AT_BDC, assignmentId(BDC), TEXT, NOW))
                .then(found(order), new ReviewOpened(ReviewCause.ORDER_REFUSED, List.of(BDC), List.of()));
    }

    @Test
    void whatTheWindowSendsBackIsDoneAgainInItsRound() {
        RoutingEvent[] back = and(handledBySole(), givenBack(TransferKind.TRANSFER, BDC));
        spec.given(handledBySole()).when(giveBack(1)).then(givenBack(TransferKind.TRANSFER, BDC));
        spec.given(back)
                .when(complete(AT_BDC, id(BDC)))
                .then(part(SOLE), completed(1, TransferKind.TRANSFER, BDC, BDC));
        spec.given(back).when(giveBack(1)).thenNothing();
        spec.given(handledBySole()).when(giveBack(2)).thenNothing();
        spec.given().when(giveBack(1)).thenNothing();
    }

    @Test
    void onlyTheUnitsThatAreNamedDoTheirPartAgain() {
        RoutingEvent[] done = and(
                ISSUED_TO_TWO,
                received(LEAD),
                received(CO),
                part(LEAD),
                part(CO),
                completed(1, TransferKind.TRANSFER, ZRZY, ZRZY, SWJ));
        RoutingEvent[] back = and(done, givenBack(TransferKind.TRANSFER, SWJ));
        spec.given(done).when(giveBack(1, SWJ)).then(givenBack(TransferKind.TRANSFER, SWJ));
        spec.given(back).when(complete(AT_ZRZY, id(ZRZY))).thenRefused("transfer.already-completed");
        spec.given(back).when(consolidate(AT_ZRZY, id(ZRZY))).thenRefused("transfer.parts-open");
        spec.given(back).when(complete(AT_SWJ, id(SWJ))).then(part(CO));
        spec.given(and(done, givenBack(TransferKind.TRANSFER)))
                .when(consolidate(AT_ZRZY, id(ZRZY)))
                .then(completed(1, TransferKind.TRANSFER, ZRZY, ZRZY, SWJ));
    }

    private static GiveBackCompletion giveBack(int round, OrgCode... units) {
        return new GiveBackCompletion(1, round, List.of(units), TEXT, CLERK.who());
    }

    private static CompletionReturned givenBack(TransferKind kind, OrgCode... units) {
        return new CompletionReturned(1, 1, kind, List.of(units), TEXT, CLERK.who());
    }

    private static FindImpossible find(Staff by, OrgCode unit) {
        return new FindImpossible(by, id(unit), TEXT, NOW);
    }

    private static SignTransfer sign(Staff by, OrgCode unit) {
        return new SignTransfer(by, id(unit), NOW);
    }

    private static CompletePart complete(Staff by, UUID transferId) {
        return new CompletePart(by, transferId, TEXT, List.of(Histories.sealed("登记簿页")), NOW);
    }

    private static ConsolidateHandling consolidate(Staff by, UUID transferId) {
        return new ConsolidateHandling(by, transferId, TEXT, NOW);
    }
}
