package org.doudi.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.evaluation.domain.Told.BDC;
import static org.doudi.evaluation.domain.Told.CHIEF;
import static org.doudi.evaluation.domain.Told.CLERK;
import static org.doudi.evaluation.domain.Told.NOW;
import static org.doudi.evaluation.domain.Told.ONLY;
import static org.doudi.evaluation.domain.Told.UNITS;
import static org.doudi.evaluation.domain.Told.WORDS;
import static org.doudi.evaluation.domain.Told.and;
import static org.doudi.evaluation.domain.Told.attempted;
import static org.doudi.evaluation.domain.Told.closed;
import static org.doudi.evaluation.domain.Told.failToVisit;
import static org.doudi.evaluation.domain.Told.failed;
import static org.doudi.evaluation.domain.Told.opened;
import static org.doudi.evaluation.domain.Told.rate;
import static org.doudi.evaluation.domain.Told.rated;
import static org.doudi.evaluation.domain.Told.recheck;
import static org.doudi.evaluation.domain.Told.rework;
import static org.doudi.evaluation.domain.Told.reworkedTo;
import static org.doudi.evaluation.domain.Told.visit;
import static org.doudi.evaluation.domain.Told.visitDue;
import static org.doudi.evaluation.domain.Told.visited;
import static org.doudi.events.ReplySatisfaction.DISSATISFIED;
import static org.doudi.events.ReplySatisfaction.SATISFIED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.FollowingCommand.Expire;
import org.doudi.evaluation.domain.VisitingCommand.Close;
import org.doudi.evaluation.domain.VisitingCommand.FailToVisit;
import org.doudi.evaluation.domain.VisitingCommand.SendBack;
import org.doudi.evaluation.domain.VisitingCommand.TakeCase;
import org.doudi.evaluation.domain.VisitingCommand.Visit;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.ChiefDecision;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.ItemClosed;
import org.doudi.events.EvaluationEvent.ItemsAwaited;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RecheckOrdered;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReworkLevel;
import org.doudi.events.StaffId;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 三.5: 差评须跟踪回访；回访不满意的，退回或者由值班长写明原因结案。A-12.
class VisitingTest {
    private static final StaffId LEADER = new StaffId("leader1");
    private static final EvaluationEvent CANNOT = opened(EvaluationSubject.CANNOT, 1, 1);
    private static final List<EvaluationEvent> RECHECKED = List.of(
            CANNOT,
            rated(EvaluationSubject.CANNOT, 1, 1, RatingLevel.DISSATISFIED),
            recheck(1, 1),
            CANNOT,
            visitDue(1, 1));
    private static final EvaluationEvent SECOND_GOOD =
            rated(EvaluationSubject.HANDLING, 1, 2, RatingLevel.BASICALLY_SATISFIED);
    private static final List<EvaluationEvent> REWORKED_WELL = and(reworkedTo(2), SECOND_GOOD, visitDue(1, 2));

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    @Test
    void aReworkThatIsGoodIsVisitedBeforeItCloses() {
        spec.given(reworkedTo(2)).when(rate(ONLY, 2)).then(SECOND_GOOD, visitDue(1, 2));
        spec.given(REWORKED_WELL)
                .when(visit(ONLY, SATISFIED))
                .then(
                        visited(1, 2, SATISFIED),
                        closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.BASICALLY_SATISFIED), 2));
    }

    @Test
    void aReworkVisitedBeforeItsRatingClosesWithIt() {
        spec.given(reworkedTo(2)).when(visit(ONLY, SATISFIED)).then(visited(1, 2, SATISFIED));
        spec.given(and(reworkedTo(2), visited(1, 2, SATISFIED)))
                .when(rate(ONLY, 1))
                .then(
                        rated(EvaluationSubject.HANDLING, 1, 2, RatingLevel.SATISFIED),
                        closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 2));
    }

    @Test
    void aVisitNeedsSomethingToVisit() {
        spec.given(reworkedTo(1)).when(visit(ONLY, SATISFIED)).thenRefused("follow-up.not-due");
        spec.given(reworkedTo(1)).when(failToVisit(ONLY, NOW)).thenRefused("follow-up.not-due");
    }

    @Test
    void threeFailedVisitsOnDifferentDaysEndTheTrying() {
        List<EvaluationEvent> twice = and(RECHECKED, failed(1, 1, 1, "2026-04-28"), failed(1, 1, 2, "2026-04-29"));
        spec.given(twice)
                .when(failToVisit(ONLY, NOW))
                .then(failed(1, 1, 3, "2026-04-30"), closed(ClosureKind.UNREACHABLE, Optional.empty(), 1));
    }

    @Test
    void severalCallsOnADayInTheHallAreOneAttempt() {
        spec.given(and(RECHECKED, failed(1, 1, 1, "2026-04-29")))
                .when(failToVisit(ONLY, Instant.parse("2026-04-28T16:30:00Z")))
                .thenRefused("follow-up.same-day");
        spec.given(and(reworkedTo(2), failed(1, 2, 1, "2026-04-30")))
                .when(failToVisit(ONLY, NOW))
                .thenRefused("follow-up.same-day");
    }

    @Test
    void whatFailedBeforeTheRatingCountsAfterIt() {
        List<EvaluationEvent> twice = and(reworkedTo(2), failed(1, 2, 1, "2026-04-28"), failed(1, 2, 2, "2026-04-29"));
        spec.given(twice).when(failToVisit(ONLY, NOW)).then(failed(1, 2, 3, "2026-04-30"));
        spec.given(and(twice, SECOND_GOOD, visitDue(1, 2)))
                .when(failToVisit(ONLY, NOW))
                .then(
                        failed(1, 2, 3, "2026-04-30"),
                        closed(ClosureKind.UNREACHABLE, Optional.of(RatingLevel.BASICALLY_SATISFIED), 2));
        spec.given(and(twice, failed(1, 2, 3, "2026-04-30"), attempted(1, 2, AttemptOutcome.REACHED)))
                .when(new Expire(1, 2))
                .then(
                        new RatingExpired(EvaluationSubject.HANDLING, 1, 2),
                        closed(ClosureKind.UNREACHABLE, Optional.empty(), 2));
    }

    @Test
    void aNewRoundHasItsOwnVisits() {
        List<EvaluationEvent> again = and(
                reworkedTo(2),
                failed(1, 2, 1, "2026-04-30"),
                rated(EvaluationSubject.HANDLING, 1, 2, RatingLevel.DISSATISFIED),
                rework(1, 2),
                opened(EvaluationSubject.HANDLING, 1, 3));
        spec.given(again).when(failToVisit(ONLY, NOW)).then(failed(1, 3, 1, "2026-04-30"));
    }

    /// from which round on the department's leader, and the working group, answer for it is the policy's.
    @Test
    void whoAnswersForTheNextRoundIsThePolicys() {
        assertThat(levelAfter(1, Policy.PLAN)).isEqualTo(ReworkLevel.UNITS);
        assertThat(levelAfter(2, Policy.PLAN)).isEqualTo(ReworkLevel.LEADER);
        assertThat(levelAfter(3, Policy.PLAN)).isEqualTo(ReworkLevel.WORKING_GROUP);
        assertThat(levelAfter(2, policy(ParameterKey.REWORK_WORKING_GROUP, "2")))
                .isEqualTo(ReworkLevel.WORKING_GROUP);
        assertThat(levelAfter(2, policy(ParameterKey.REWORK_LEADER, "3"))).isEqualTo(ReworkLevel.UNITS);
        assertThat(levelAfter(3, policy(ParameterKey.REWORK_WORKING_GROUP, "4")))
                .isEqualTo(ReworkLevel.LEADER);
    }

    @Test
    void theLeaderTakesTheCaseFromTheRoundThatThePolicySays() {
        List<EvaluationEvent> second =
                and(reworkedTo(2), rated(EvaluationSubject.HANDLING, 1, 2, RatingLevel.DISSATISFIED), rework(1, 2));
        DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> later =
                DeciderSpec.of(new EvaluationDecider().under(policy(ParameterKey.REWORK_LEADER, "3")));
        TakeCase take = new TakeCase(CLERK, ONLY, UNITS.getFirst(), new StaffId("leader1"));
        spec.given(second).when(take).thenEvents(events -> assertThat(events).hasSize(1));
        later.given(second).when(take).thenRefused("leader.too-early");
    }

    private static ReworkLevel levelAfter(int round, Policy policy) {
        List<EvaluationEvent> events = new ArrayList<>();
        DeciderSpec.of(new EvaluationDecider().under(policy))
                .given(reworkedTo(round))
                .when(Told.rate(ONLY, 3))
                .thenEvents(events::addAll);
        return ((ReworkOrdered) events.getLast()).level().orElseThrow();
    }

    private static Policy policy(ParameterKey key, String value) {
        return new Policy("test", LocalDate.of(2026, 1, 1), Map.of(key, value));
    }

    @Test
    void theDutyChiefSendsBackWhatAVisitFoundDissatisfied() {
        List<EvaluationEvent> inVain = and(REWORKED_WELL, visited(1, 2, DISSATISFIED));
        spec.given(REWORKED_WELL).when(visit(ONLY, DISSATISFIED)).then(visited(1, 2, DISSATISFIED));
        spec.given(inVain)
                .when(new SendBack(CHIEF, ONLY))
                .then(new ReworkOrdered(1, 2, 3, UNITS, "回访不满意", Optional.of(ReworkLevel.LEADER)));
        spec.given(REWORKED_WELL).when(new SendBack(CHIEF, ONLY)).thenRefused("rework.not-visited");
        spec.given(inVain)
                .when(new SendBack(CLERK, ONLY))
                .thenRefused("rework.duty-chief-only", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aCannotGoesBackToItsBasisOnceAndNoFurther() {
        List<EvaluationEvent> ratedWell = List.of(
                opened(EvaluationSubject.ON_SITE, 1, 1),
                rated(EvaluationSubject.ON_SITE, 1, 1, RatingLevel.DISSATISFIED),
                CANNOT,
                rated(EvaluationSubject.CANNOT, 1, 1, RatingLevel.SATISFIED),
                visitDue(1, 1),
                visited(1, 1, DISSATISFIED));
        spec.given(ratedWell).when(new SendBack(CHIEF, ONLY)).then(new RecheckOrdered(1, 1, "回访不满意"));
        spec.given(and(RECHECKED, visited(1, 1, DISSATISFIED)))
                .when(new SendBack(CHIEF, ONLY))
                .thenRefused("rework.not-reworkable");
        spec.given(opened(EvaluationSubject.WORKING_GROUP, 1, 1), visitDue(1, 1), visited(1, 1, DISSATISFIED))
                .when(new SendBack(CHIEF, ONLY))
                .thenRefused("rework.not-reworkable");
    }

    @Test
    void theDutyChiefClosesOnlyAfterADissatisfiedVisitAndTheReasonIsKept() {
        ChiefDecision decision = new ChiefDecision(CHIEF.who(), WORDS);
        List<EvaluationEvent> inVain = and(RECHECKED, visited(1, 1, DISSATISFIED));
        spec.given(inVain)
                .when(new Close(CHIEF, ONLY, WORDS))
                .then(new CaseClosed(ClosureKind.CANNOT, Optional.empty(), 1, Optional.of(decision)));
        spec.given(and(List.of(new ItemsAwaited(List.of(1, 2))), inVain.toArray(EvaluationEvent[]::new)))
                .when(new Close(CHIEF, new WhichItem.Named(1), WORDS))
                .then(new ItemClosed(1, ClosureKind.CANNOT, Optional.empty(), 1, Optional.of(decision)));
        spec.given(RECHECKED).when(new Close(CHIEF, ONLY, WORDS)).thenRefused("closure.not-visited");
        spec.given(inVain)
                .when(new Close(CLERK, ONLY, WORDS))
                .thenRefused("closure.duty-chief-only", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void theDepartmentsLeaderTakesTheCaseFromTheSecondBadRatingOn() {
        List<EvaluationEvent> once =
                and(reworkedTo(1), rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.DISSATISFIED), rework(1, 1));
        List<EvaluationEvent> twice =
                and(reworkedTo(2), rated(EvaluationSubject.HANDLING, 1, 2, RatingLevel.DISSATISFIED), rework(1, 2));
        spec.given(once).when(new TakeCase(CLERK, ONLY, BDC, LEADER)).thenRefused("leader.too-early");
        spec.given(twice).when(new TakeCase(CHIEF, ONLY, BDC, LEADER)).then(new LeaderTookCase(BDC, LEADER, 3));
        spec.given(twice)
                .when(new TakeCase(CLERK, ONLY, new OrgCode("SWJ"), LEADER))
                .thenRefused("leader.not-responsible");
    }

    @Test
    void theThirdBadRatingGoesBeyondTheUnits() {
        spec.given(reworkedTo(3))
                .when(rate(ONLY, 3))
                .then(rated(EvaluationSubject.HANDLING, 1, 3, RatingLevel.DISSATISFIED), rework(1, 3));
    }

    @Test
    void onlyTheWindowVisits() {
        spec.given(REWORKED_WELL)
                .when(new Visit(CHIEF, ONLY, ContactMethod.PHONE, SATISFIED, WORDS))
                .thenRefused("follow-up.window-only", Refusal.Kind.FORBIDDEN);
        spec.given(REWORKED_WELL)
                .when(new FailToVisit(CHIEF, ONLY, ContactMethod.PHONE, NOW))
                .thenRefused("follow-up.window-only", Refusal.Kind.FORBIDDEN);
        Speaker.Staff nobody = new Speaker.Staff(new StaffId("somebody"), Set.of());
        spec.given(reworkedTo(2))
                .when(new TakeCase(nobody, ONLY, BDC, LEADER))
                .thenRefused("leader.window-only", Refusal.Kind.FORBIDDEN);
    }
}
