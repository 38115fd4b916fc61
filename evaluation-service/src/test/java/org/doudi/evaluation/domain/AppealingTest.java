package org.doudi.evaluation.domain;

import static org.doudi.evaluation.domain.Told.BDC;
import static org.doudi.evaluation.domain.Told.CHIEF;
import static org.doudi.evaluation.domain.Told.CLERK;
import static org.doudi.evaluation.domain.Told.WORDS;
import static org.doudi.evaluation.domain.Told.and;
import static org.doudi.evaluation.domain.Told.closed;
import static org.doudi.evaluation.domain.Told.handled;
import static org.doudi.evaluation.domain.Told.opened;
import static org.doudi.evaluation.domain.Told.rated;
import static org.doudi.evaluation.domain.Told.recheck;
import static org.doudi.evaluation.domain.Told.rework;
import static org.doudi.evaluation.domain.Told.reworkedTo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.AppealCommand.Appeal;
import org.doudi.evaluation.domain.AppealCommand.DecideAppeal;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.events.ClosureKind;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AppealDecision;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.RatingAppealDecided;
import org.doudi.events.EvaluationEvent.RatingAppealed;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.StaffId;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 差评申诉 — 三.5.
class AppealingTest {
    private static final OrgCode SWJ = new OrgCode("SWJ");
    private static final Staff COORDINATOR = new Staff(new StaffId("coord-bdc"), Set.of(Role.COORDINATOR));
    private static final WhichRating ANY = new WhichRating(Optional.empty(), Optional.empty());
    private static final RatingAppealed APPEALED = new RatingAppealed(1, 1, BDC, WORDS, COORDINATOR.who());

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    @Test
    void aUnitContestsTheBadRatingOfItsWork() {
        spec.given(bad()).when(appeal(COORDINATOR, BDC, ANY)).then(APPEALED);
        spec.given(bad()).when(appeal(COORDINATOR, BDC, which(1, 1))).then(APPEALED);
    }

    @Test
    void whileItIsDoneAgainAndAfterTheEndToo() {
        spec.given(reworkedTo(2)).when(appeal(COORDINATOR, BDC, ANY)).then(APPEALED);
        spec.given(and(
                        reworkedTo(2),
                        rated(EvaluationSubject.HANDLING, 1, 2, RatingLevel.SATISFIED),
                        closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 2)))
                .when(appeal(COORDINATOR, BDC, ANY))
                .then(APPEALED);
    }

    @Test
    void itHoldsUpNothing() {
        spec.given(and(bad(), APPEALED)).when(handled(1, 2)).then(opened(EvaluationSubject.HANDLING, 1, 2));
        spec.given(and(bad(), APPEALED, decided(AppealDecision.UPHELD)))
                .when(handled(1, 2))
                .then(opened(EvaluationSubject.HANDLING, 1, 2));
    }

    @Test
    void aCannotThatDidNotSatisfyIsContestedToo() {
        spec.given(
                        opened(EvaluationSubject.CANNOT, 1, 1),
                        rated(EvaluationSubject.CANNOT, 1, 1, RatingLevel.DISSATISFIED),
                        recheck(1, 1))
                .when(appeal(COORDINATOR, BDC, ANY))
                .then(APPEALED);
    }

    @Test
    void onlyAUnitDoesAndForItsOwnWork() {
        spec.given(bad()).when(appeal(CLERK, BDC, ANY)).thenRefused("appeal.unit-only", Refusal.Kind.FORBIDDEN);
        spec.given(bad()).when(appeal(CHIEF, BDC, ANY)).thenRefused("appeal.unit-only", Refusal.Kind.FORBIDDEN);
        spec.given(bad()).when(appeal(COORDINATOR, SWJ, ANY)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given().when(appeal(COORDINATOR, BDC, ANY)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void ofAnotherItemItLearnsThatItHasNoneThere() {
        spec.given(
                        opened(EvaluationSubject.HANDLING, 1, 1),
                        new EvaluationOpened(EvaluationSubject.HANDLING, 2, 1, List.of(SWJ)),
                        rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.DISSATISFIED))
                .when(appeal(COORDINATOR, SWJ, ANY))
                .thenRefused("appeal.no-bad-rating", Refusal.Kind.CONFLICT);
    }

    @Test
    void whatWasNotRatedBadNeedsNoAppeal() {
        spec.given(opened(EvaluationSubject.HANDLING, 1, 1))
                .when(appeal(COORDINATOR, BDC, ANY))
                .thenRefused("appeal.no-bad-rating", Refusal.Kind.CONFLICT);
        spec.given(
                        opened(EvaluationSubject.HANDLING, 1, 1),
                        rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.BASICALLY_SATISFIED))
                .when(appeal(COORDINATOR, BDC, ANY))
                .thenRefused("appeal.no-bad-rating", Refusal.Kind.CONFLICT);
        spec.given(bad())
                .when(appeal(COORDINATOR, BDC, which(1, 2)))
                .thenRefused("appeal.no-bad-rating", Refusal.Kind.CONFLICT);
    }

    @Test
    void eachRatingOnce() {
        spec.given(and(bad(), APPEALED))
                .when(appeal(COORDINATOR, BDC, ANY))
                .thenRefused("appeal.already-made", Refusal.Kind.CONFLICT);
        spec.given(and(bad(), APPEALED, decided(AppealDecision.DISMISSED)))
                .when(appeal(COORDINATOR, BDC, ANY))
                .thenRefused("appeal.already-made", Refusal.Kind.CONFLICT);
    }

    @Test
    void whichOneIsSaidWhereThereAreSeveral() {
        spec.given(reworkedTo(3))
                .when(appeal(COORDINATOR, BDC, ANY))
                .thenRefused("appeal.rating-not-named", Refusal.Kind.INVALID);
        spec.given(reworkedTo(3))
                .when(appeal(COORDINATOR, BDC, which(1, 2)))
                .then(new RatingAppealed(1, 2, BDC, WORDS, COORDINATOR.who()));
        spec.given(and(reworkedTo(3), APPEALED))
                .when(appeal(COORDINATOR, BDC, ANY))
                .then(new RatingAppealed(1, 2, BDC, WORDS, COORDINATOR.who()));
    }

    @Test
    void theDutyChiefDecidesOnce() {
        spec.given(and(bad(), APPEALED))
                .when(decide(CHIEF, BDC, AppealDecision.UPHELD))
                .then(decided(AppealDecision.UPHELD));
        spec.given(and(bad(), APPEALED))
                .when(decide(CHIEF, BDC, AppealDecision.DISMISSED))
                .then(decided(AppealDecision.DISMISSED));
        spec.given(and(bad(), APPEALED, decided(AppealDecision.DISMISSED)))
                .when(decide(CHIEF, BDC, AppealDecision.UPHELD))
                .thenRefused("appeal.already-decided", Refusal.Kind.CONFLICT);
        spec.given(bad())
                .when(decide(CHIEF, BDC, AppealDecision.UPHELD))
                .thenRefused("appeal.not-made", Refusal.Kind.CONFLICT);
        spec.given(and(bad(), APPEALED))
                .when(decide(CHIEF, SWJ, AppealDecision.UPHELD))
                .thenRefused("appeal.not-made", Refusal.Kind.CONFLICT);
        for (Staff other : List.of(CLERK, COORDINATOR)) {
            spec.given(and(bad(), APPEALED))
                    .when(decide(other, BDC, AppealDecision.UPHELD))
                    .thenRefused("appeal.chief-only", Refusal.Kind.FORBIDDEN);
        }
    }

    private static List<EvaluationEvent> bad() {
        return List.of(
                opened(EvaluationSubject.HANDLING, 1, 1),
                rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.DISSATISFIED),
                rework(1, 1));
    }

    private static WhichRating which(int itemNo, int round) {
        return new WhichRating(Optional.of(itemNo), Optional.of(round));
    }

    private static Appeal appeal(Staff by, OrgCode unit, WhichRating which) {
        return new Appeal(by, unit, which, WORDS);
    }

    private static DecideAppeal decide(Staff by, OrgCode unit, AppealDecision decision) {
        return new DecideAppeal(by, unit, ANY, decision, WORDS);
    }

    private static RatingAppealDecided decided(AppealDecision decision) {
        return new RatingAppealDecided(1, 1, BDC, decision, WORDS, CHIEF.who());
    }
}
