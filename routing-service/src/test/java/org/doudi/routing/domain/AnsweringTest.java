package org.doudi.routing.domain;

import static org.doudi.routing.domain.Histories.EXPLAINER;
import static org.doudi.routing.domain.Histories.LAW;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.basis;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sealed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.AT_SWJ;
import static org.doudi.routing.domain.People.AT_ZRZY;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CHIEF;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.SWJ;

import java.util.List;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.LegalBasis;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.StaffId;
import org.doudi.routing.domain.AnsweringCommand.DeliverCannotReply;
import org.doudi.routing.domain.AnsweringCommand.ReopenBases;
import org.doudi.routing.domain.AnsweringCommand.ReturnBasis;
import org.doudi.routing.domain.AnsweringCommand.SubmitBasis;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 书面依据与统一回复 — 三.3, 四(一).
class AnsweringTest {
    private static final RoutingEvent[] CANNOT = reviewed(ReviewOutcome.CANNOT_BY_POLICY, sole(BDC));
    private static final RoutingEvent[] CANNOT_FOR_TWO = reviewed(ReviewOutcome.CANNOT_BY_POLICY, led(BDC, SWJ));
    private static final RoutingEvent[] REPLIED = and(CANNOT, basis(BDC, true), replied(false));

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void theUnitGivesItsBasisInWriting() {
        spec.given(CANNOT).when(submit(AT_BDC, LAW)).then(basis(BDC, true));
    }

    @Test
    void theLastOfSeveralUnitsIsMarked() {
        spec.given(CANNOT_FOR_TWO).when(submit(AT_BDC, LAW)).then(basis(BDC, false));
        spec.given(and(CANNOT_FOR_TWO, basis(BDC, false)))
                .when(submit(AT_SWJ, LAW))
                .then(basis(SWJ, true));
    }

    @Test
    void aBasisNamesLawArticleAndItsWords() {
        spec.given(CANNOT).when(submit(AT_BDC)).thenRefused("basis.incomplete");
        spec.given(CANNOT)
                .when(submit(AT_BDC, new LegalBasis(" ", "第一条", "原文")))
                .thenRefused("basis.incomplete");
        spec.given(CANNOT).when(submit(AT_BDC, new LegalBasis("法", " ", "原文"))).thenRefused("basis.incomplete");
        spec.given(CANNOT).when(submit(AT_BDC, new LegalBasis("法", "第一条", " "))).thenRefused("basis.incomplete");
        spec.given(CANNOT)
                .when(new SubmitBasis(AT_BDC, 1, List.of(LAW), Optional.empty(), "文号", new StaffId("head-bdc"), NOW))
                .thenRefused("basis.incomplete");
        spec.given(CANNOT)
                .when(new SubmitBasis(AT_BDC, 1, List.of(LAW), Optional.of(TEXT), " ", new StaffId("head-bdc"), NOW))
                .thenRefused("basis.incomplete");
    }

    @Test
    void onlyAResponsibleUnitGivesABasisAndOnce() {
        spec.given(CANNOT).when(submit(AT_ZRZY, LAW)).thenRefused("basis.not-yours");
        spec.given(CANNOT).when(submit(CLERK, LAW)).thenRefused("basis.not-yours");
        spec.given(and(CANNOT_FOR_TWO, basis(BDC, false)))
                .when(submit(AT_BDC, LAW))
                .thenRefused("basis.already-submitted");
        spec.given(and(CANNOT, basis(BDC, true))).when(submit(AT_BDC, LAW)).thenRefused("basis.not-pending");
        spec.given(reviewed(ReviewOutcome.DOABLE, sole(BDC)))
                .when(submit(AT_BDC, LAW))
                .thenRefused("basis.not-pending");
    }

    @Test
    void theDutyChiefReturnsABasisThatDoesNotHold() {
        spec.given(and(CANNOT, basis(BDC, true))).when(giveBack(CHIEF, BDC)).then(returned());
        spec.given(and(CANNOT_FOR_TWO, basis(BDC, false)))
                .when(giveBack(CHIEF, BDC))
                .then(returned());
    }

    @Test
    void aReturnedBasisIsGivenAgain() {
        spec.given(and(CANNOT, basis(BDC, true), returned()))
                .when(submit(AT_BDC, LAW))
                .then(basis(BDC, true));
        spec.given(and(CANNOT, basis(BDC, true), returned()))
                .when(reply(CLERK, BDC))
                .thenRefused("reply.bases-first");
    }

    @Test
    void aReturnNeedsTheDutyChiefAReasonAndABasis() {
        spec.given(and(CANNOT, basis(BDC, true))).when(giveBack(CLERK, BDC)).thenRefused("basis.duty-chief-only");
        spec.given(and(CANNOT, basis(BDC, true)))
                .when(new ReturnBasis(CHIEF, 1, BDC, Optional.empty()))
                .thenRefused("basis.return-reason-missing");
        spec.given(CANNOT).when(giveBack(CHIEF, BDC)).thenRefused("basis.not-submitted");
        spec.given(REPLIED).when(giveBack(CHIEF, BDC)).thenRefused("basis.not-pending");
    }

    @Test
    void theWindowAnswersTogetherWithTheUnit() {
        spec.given(and(CANNOT, basis(BDC, true))).when(reply(CLERK, BDC)).then(replied(false));
    }

    @Test
    void onlyTheWindowAnswersTheReporter() {
        spec.given(and(CANNOT, basis(BDC, true))).when(reply(AT_BDC, BDC)).thenRefused("reply.window-only");
    }

    @Test
    void nobodyIsAnsweredBeforeEveryBasisIsIn() {
        spec.given(CANNOT).when(reply(CLERK, BDC)).thenRefused("reply.bases-first");
        spec.given(and(CANNOT_FOR_TWO, basis(BDC, false)))
                .when(reply(CLERK, BDC))
                .thenRefused("reply.bases-first");
        spec.given(REPLIED).when(reply(CLERK, BDC)).thenRefused("reply.bases-first");
    }

    @Test
    void theJointExplainerComesFromAResponsibleUnit() {
        spec.given(and(CANNOT, basis(BDC, true))).when(reply(CLERK, SWJ)).thenRefused("reply.joint-explainer");
    }

    @Test
    void aDissatisfiedReporterHasTheBasisLookedAtOnceMore() {
        spec.given(REPLIED).when(new ReopenBases(1)).then(reopened());
        spec.given(and(REPLIED, reopened(), basis(BDC, true)))
                .when(reply(CLERK, BDC))
                .then(replied(true));
    }

    @Test
    void onlyTheItemThatIsMeantIsLookedAtAgain() {
        spec.given(REPLIED).when(new ReopenBases(2)).thenNothing();
    }

    @Test
    void butNotTwice() {
        spec.given(and(REPLIED, reopened())).when(new ReopenBases(1)).thenNothing();
        spec.given(and(REPLIED, reopened(), basis(BDC, true), replied(true)))
                .when(new ReopenBases(1))
                .thenNothing();
        spec.given().when(new ReopenBases(1)).thenNothing();
    }

    private static SubmitBasis submit(Staff by, LegalBasis... laws) {
        return new SubmitBasis(
                by, 1, List.of(laws), Optional.of(sealed("缺少发票，法律不允许")), "乌不登〔2026〕1号", new StaffId("head-bdc"), NOW);
    }

    private static ReturnBasis giveBack(Staff by, OrgCode unit) {
        return new ReturnBasis(by, 1, unit, Optional.of(sealed("条款不符")));
    }

    private static WrittenBasisReturned returned() {
        return new WrittenBasisReturned(1, BDC, sealed("条款不符"), CHIEF.who());
    }

    private static DeliverCannotReply reply(Staff by, OrgCode explainersUnit) {
        return new DeliverCannotReply(by, 1, ContactMethod.PHONE, TEXT, EXPLAINER, explainersUnit, NOW);
    }

    private static CannotReplyDelivered replied(boolean afterRecheck) {
        return new CannotReplyDelivered(1, ContactMethod.PHONE, TEXT, NOW, CLERK.who(), EXPLAINER, BDC, afterRecheck);
    }

    private static WrittenBasisReopened reopened() {
        return new WrittenBasisReopened(1, List.of(BDC));
    }
}
