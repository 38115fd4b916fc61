package org.doudi.reporting.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.AccountabilityEvent.AccountabilityClosed;
import org.doudi.events.AccountabilityEvent.AccountabilityDecided;
import org.doudi.events.AccountabilityEvent.AccountabilityProposed;
import org.doudi.events.AccountabilityOutcome;
import org.doudi.events.AccountabilityResult;
import org.doudi.events.CaseState;
import org.doudi.events.ConductCode;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.accountability.AccountabilityCommand;
import org.doudi.reporting.domain.accountability.AccountabilityCommand.Close;
import org.doudi.reporting.domain.accountability.AccountabilityCommand.Decide;
import org.doudi.reporting.domain.accountability.AccountabilityCommand.Propose;
import org.doudi.reporting.domain.accountability.AccountabilityDecider;
import org.doudi.reporting.domain.accountability.AccountabilityState;
import org.doudi.reporting.domain.accountability.CaseAtIssue;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// 问责 — 四(四): who may propose, decide and close, and what cannot be.
class AccountabilityDeciderTest {
    private static final OrgCode BDC = new OrgCode("BDC");
    private static final OrgCode SWJ = new OrgCode("SWJ");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID EVENT = new UUID(0, 9);
    private static final StaffId CHIEF = new StaffId("chief1");
    private static final StaffId LEAD = new StaffId("lead1");
    private static final StaffId ACCUSED = new StaffId("clerk9");
    private static final SealedText WORDS = new SealedText("AA==");
    private static final List<SeenPosition> SEEN = List.of(new SeenPosition("/intake-service", 3, 7));
    private static final AccountabilityProposed PROPOSED = new AccountabilityProposed(
            ONE, BDC, List.of(ConductCode.SLOW, ConductCode.DELAYING), WORDS, List.of(1), List.of(EVENT), SEEN, CHIEF);

    private final DeciderSpec<AccountabilityCommand, AccountabilityState, ReportingEvent> rules =
            DeciderSpec.of(new AccountabilityDecider());

    @Test
    void aProposalNamesTheUnitTheConductAndTheEvidence() {
        rules.given()
                .when(proposal(BDC, CHIEF, ConductCode.DELAYING, ConductCode.SLOW, ConductCode.SLOW))
                .then(PROPOSED);
    }

    @Test
    void proposedAgainUnderTheSameNumberItIsTheSame() {
        rules.given(PROPOSED).when(proposal(BDC, CHIEF, ConductCode.SLOW)).thenNothing();
    }

    @Test
    void notTwiceAgainstOneUnitAtOnce() {
        rules.given(PROPOSED)
                .when(new Propose(
                        new UUID(0, 2),
                        BDC,
                        List.of(ConductCode.SLOW),
                        WORDS,
                        List.of(),
                        List.of(),
                        Set.of(BDC),
                        at(CaseState.HANDLING),
                        CHIEF))
                .thenRefused("accountability.open");
    }

    @Test
    void withoutAConductThereIsNothingToAnswerFor() {
        rules.given().when(proposal(BDC, CHIEF)).thenRefused("accountability.conduct-missing");
    }

    @Test
    void nobodyAnswersWhoIsNotInTheHall() {
        rules.given().when(proposal(SWJ, CHIEF, ConductCode.SLOW)).thenRefused("department.unknown");
    }

    @Test
    void evidenceIsOfTheCase() {
        rules.given()
                .when(new Propose(
                        ONE,
                        BDC,
                        List.of(ConductCode.SLOW),
                        WORDS,
                        List.of(2),
                        List.of(),
                        Set.of(BDC),
                        at(CaseState.HANDLING),
                        CHIEF))
                .thenRefused("accountability.evidence-unknown");
        rules.given()
                .when(new Propose(
                        ONE,
                        BDC,
                        List.of(ConductCode.SLOW),
                        WORDS,
                        List.of(),
                        List.of(ONE),
                        Set.of(BDC),
                        at(CaseState.HANDLING),
                        CHIEF))
                .thenRefused("accountability.evidence-unknown");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"RECEIVED", "NOT_ACCEPTED", "MERGED"})
    void whatWasNotAcceptedHasNobodyToAnswer(CaseState stage) {
        rules.given()
                .when(new Propose(
                        ONE,
                        BDC,
                        List.of(ConductCode.SLOW),
                        WORDS,
                        List.of(),
                        List.of(),
                        Set.of(BDC),
                        at(stage),
                        CHIEF))
                .thenRefused("accountability.not-accepted");
    }

    @Test
    void whoIsComplainedOfHasNoPartInIt() {
        rules.given().when(proposal(BDC, ACCUSED, ConductCode.SLOW)).thenRefused("accountability.recused");
        rules.given(PROPOSED)
                .when(decision(AccountabilityOutcome.NOT_HELD, ACCUSED))
                .thenRefused("accountability.recused");
        rules.given(PROPOSED, decided(AccountabilityOutcome.TALK))
                .when(new Close(ONE, AccountabilityResult.CARRIED_OUT, Optional.empty(), at(CaseState.CLOSED), ACCUSED))
                .thenRefused("accountability.recused");
    }

    @Test
    void whoProposesDoesNotDecide() {
        rules.given(PROPOSED)
                .when(decision(AccountabilityOutcome.TALK, CHIEF))
                .thenRefused("accountability.own-proposal");
        rules.given(PROPOSED)
                .when(decision(AccountabilityOutcome.TALK, LEAD))
                .then(decided(AccountabilityOutcome.TALK));
    }

    @Test
    void whatWasDecidedStands() {
        rules.given(PROPOSED, decided(AccountabilityOutcome.TALK))
                .when(decision(AccountabilityOutcome.CIRCULATED, LEAD))
                .thenRefused("accountability.decided");
    }

    @Test
    void whereNobodyIsHeldToAccountItIsOver() {
        rules.given(PROPOSED)
                .when(decision(AccountabilityOutcome.NOT_HELD, LEAD))
                .then(decided(AccountabilityOutcome.NOT_HELD), closed(AccountabilityResult.NOT_HELD));
    }

    @Test
    void nothingIsClosedBeforeItIsDecided_norTwice() {
        rules.given(PROPOSED).when(closing(AccountabilityResult.RECTIFIED)).thenRefused("accountability.not-decided");
        rules.given(PROPOSED, decided(AccountabilityOutcome.RECTIFICATION), closed(AccountabilityResult.RECTIFIED))
                .when(closing(AccountabilityResult.RECTIFIED))
                .thenRefused("accountability.closed");
        rules.given().when(closing(AccountabilityResult.RECTIFIED)).thenRefused("accountability.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "TO_DISCIPLINE,RECTIFIED",
        "TO_DISCIPLINE,CARRIED_OUT",
        "TALK,DISCIPLINE_CONCLUDED",
        "TALK,NOT_HELD",
        "RECTIFICATION,CARRIED_OUT",
        "RECTIFICATION,NOT_HELD"
    })
    void aResultFitsItsDecision(AccountabilityOutcome outcome, AccountabilityResult result) {
        rules.given(PROPOSED, decided(outcome)).when(closing(result)).thenRefused("accountability.result-mismatch");
    }

    @ParameterizedTest
    @CsvSource({
        "TO_DISCIPLINE,DISCIPLINE_CONCLUDED",
        "TALK,CARRIED_OUT",
        "CIRCULATED,RECTIFIED",
        "RECTIFICATION,RECTIFIED"
    })
    void andThenItIsClosed(AccountabilityOutcome outcome, AccountabilityResult result) {
        rules.given(PROPOSED, decided(outcome)).when(closing(result)).then(closed(result));
    }

    private static Propose proposal(OrgCode unit, StaffId by, ConductCode... conduct) {
        return new Propose(
                ONE,
                unit,
                List.of(conduct),
                WORDS,
                List.of(1),
                List.of(EVENT),
                Set.of(BDC),
                at(CaseState.HANDLING),
                by);
    }

    private static Decide decision(AccountabilityOutcome outcome, StaffId by) {
        return new Decide(ONE, outcome, WORDS, Optional.of("1号"), at(CaseState.CLOSED), by);
    }

    private static Close closing(AccountabilityResult result) {
        return new Close(ONE, result, Optional.empty(), at(CaseState.ARCHIVED), LEAD);
    }

    private static AccountabilityDecided decided(AccountabilityOutcome outcome) {
        return new AccountabilityDecided(ONE, BDC, outcome, WORDS, Optional.of("1号"), LEAD);
    }

    private static AccountabilityClosed closed(AccountabilityResult result) {
        return new AccountabilityClosed(ONE, BDC, result, Optional.empty(), LEAD);
    }

    private static CaseAtIssue at(CaseState stage) {
        return new CaseAtIssue(stage, List.of(ACCUSED), Set.of(1), Set.of(EVENT), SEEN);
    }
}
