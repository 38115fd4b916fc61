package org.doudi.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.EvaluationCommand.Attempt;
import org.doudi.evaluation.domain.EvaluationCommand.Close;
import org.doudi.evaluation.domain.EvaluationCommand.Expire;
import org.doudi.evaluation.domain.EvaluationCommand.FailToVisit;
import org.doudi.evaluation.domain.EvaluationCommand.Invite;
import org.doudi.evaluation.domain.EvaluationCommand.Open;
import org.doudi.evaluation.domain.EvaluationCommand.Opening;
import org.doudi.evaluation.domain.EvaluationCommand.Rate;
import org.doudi.evaluation.domain.EvaluationCommand.TakeCase;
import org.doudi.evaluation.domain.EvaluationCommand.Visit;
import org.doudi.evaluation.domain.EvaluationState.Subject;
import org.doudi.events.CaseState;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.FollowUpFailed;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingAttempted;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 三.5: 三个等级；不满意退回重办并跟踪回访。
class EvaluationDeciderTest {
    private static final Instant NOW = Instant.parse("2026-04-30T02:00:00Z");
    private static final StaffId CLERK = new StaffId("clerk1");
    private static final List<OrgCode> UNITS = List.of(new OrgCode("BDC"));
    private static final SealedText WORDS = new SealedText("c2VhbGVk");

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    private static EvaluationOpened opened(EvaluationSubject subject, int round) {
        return new EvaluationOpened(subject, 1, round, UNITS);
    }

    private static Open open(EvaluationSubject subject, int round, Opening opening) {
        return new Open(new Subject(subject, 1, round, UNITS), opening);
    }

    private static Rate rate(int scale, int level) {
        return new Rate(
                new RawRating(scale, level),
                List.of(),
                Optional.empty(),
                RatingChannel.PHONE,
                Rater.REPORTER,
                Optional.of(CLERK),
                NOW);
    }

    private static Rated rated(EvaluationSubject subject, int round, RatingLevel level, int scale, int raw) {
        return new Rated(
                subject,
                round,
                level,
                scale,
                raw,
                List.of(),
                Optional.empty(),
                RatingChannel.PHONE,
                Rater.REPORTER,
                Optional.of(CLERK),
                NOW);
    }

    private static final EvaluationOpened DONE = opened(EvaluationSubject.HANDLING, 1);
    private static final Rated BAD = rated(EvaluationSubject.HANDLING, 1, RatingLevel.DISSATISFIED, 3, 3);
    private static final ReworkOrdered REWORK = new ReworkOrdered(1, 1, 2, UNITS, "评价为不满意");
    private static final EvaluationOpened DONE_AGAIN = opened(EvaluationSubject.HANDLING, 2);

    @Test
    void opensOnceWhatAnotherStageHasDone() {
        spec.given()
                .when(open(EvaluationSubject.HANDLING, 1, Opening.TO_BE_RATED))
                .then(DONE);
        spec.given(DONE)
                .when(open(EvaluationSubject.HANDLING, 1, Opening.TO_BE_RATED))
                .thenNothing();
        spec.given(DONE)
                .when(open(EvaluationSubject.HANDLING, 1, Opening.TO_BE_RATED))
                .thenState(state -> assertThat(state.shown()).contains(CaseState.COMPLETED));
    }

    @Test
    void aRecheckedCannotIsVisitedAtOnce() {
        spec.given()
                .when(open(EvaluationSubject.CANNOT, 1, Opening.TO_BE_VISITED))
                .then(opened(EvaluationSubject.CANNOT, 1), new FollowUpScheduled(1));
    }

    @Test
    void invitesAndRecordsAttempts() {
        spec.given(DONE)
                .when(new Invite(ContactMethod.SMS, CLERK))
                .then(new RatingInvited(1, ContactMethod.SMS, CLERK));
        spec.given(DONE)
                .when(new Attempt(AttemptOutcome.REACHED, ContactMethod.PHONE, CLERK))
                .then(new RatingAttempted(1, AttemptOutcome.REACHED, ContactMethod.PHONE, CLERK));
        spec.given().when(new Invite(ContactMethod.SMS, CLERK)).thenRefused("rating.nothing-to-rate");
    }

    @Test
    void aGoodFirstRatingCloses() {
        spec.given(DONE)
                .when(rate(3, 2))
                .then(
                        rated(EvaluationSubject.HANDLING, 1, RatingLevel.BASICALLY_SATISFIED, 3, 2),
                        new CaseClosed(ClosureKind.COMPLETED, Optional.of(RatingLevel.BASICALLY_SATISFIED), 1));
    }

    @Test
    void aBadRatingIsSentBackInTheSameBreath() {
        spec.given(DONE).when(rate(3, 3)).then(BAD, REWORK);
    }

    @Test
    void fiveLevelsMapToThreeAndAreKept() {
        spec.given(DONE)
                .when(rate(5, 5))
                .then(rated(EvaluationSubject.HANDLING, 1, RatingLevel.DISSATISFIED, 5, 5), REWORK);
        assertThat(new RawRating(5, 1).mapped()).isEqualTo(RatingLevel.SATISFIED);
        assertThat(new RawRating(5, 2).mapped()).isEqualTo(RatingLevel.SATISFIED);
        assertThat(new RawRating(5, 3).mapped()).isEqualTo(RatingLevel.BASICALLY_SATISFIED);
        assertThat(new RawRating(5, 4).mapped()).isEqualTo(RatingLevel.DISSATISFIED);
    }

    @Test
    void aScaleOrLevelThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new RawRating(4, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("rating.scale-unknown"));
        assertThatThrownBy(() -> new RawRating(3, 4))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("rating.level-unknown"));
    }

    @Test
    void onlyOneRatingARound() {
        spec.given(DONE, BAD, REWORK).when(rate(3, 1)).thenRefused("rating.already-rated");
        spec.given().when(rate(3, 1)).thenRefused("rating.nothing-to-rate");
    }

    @Test
    void aReworkThatIsGoodIsVisitedBeforeItCloses() {
        Rated good = rated(EvaluationSubject.HANDLING, 2, RatingLevel.BASICALLY_SATISFIED, 3, 2);
        spec.given(DONE, BAD, REWORK, DONE_AGAIN).when(rate(3, 2)).then(good, new FollowUpScheduled(2));
        FollowUpVisited visited =
                new FollowUpVisited(2, ContactMethod.PHONE, ReplySatisfaction.SATISFIED, WORDS, CLERK, 1);
        spec.given(DONE, BAD, REWORK, DONE_AGAIN, good, new FollowUpScheduled(2))
                .when(new Visit(ContactMethod.PHONE, ReplySatisfaction.SATISFIED, WORDS, CLERK))
                .then(visited, new CaseClosed(ClosureKind.COMPLETED, Optional.of(RatingLevel.BASICALLY_SATISFIED), 2));
    }

    @Test
    void aReworkVisitedBeforeItsRatingClosesWithIt() {
        FollowUpVisited visited =
                new FollowUpVisited(2, ContactMethod.PHONE, ReplySatisfaction.SATISFIED, WORDS, CLERK, 1);
        spec.given(DONE, BAD, REWORK, DONE_AGAIN)
                .when(new Visit(ContactMethod.PHONE, ReplySatisfaction.SATISFIED, WORDS, CLERK))
                .then(visited);
        spec.given(DONE, BAD, REWORK, DONE_AGAIN, visited)
                .when(rate(3, 1))
                .then(
                        rated(EvaluationSubject.HANDLING, 2, RatingLevel.SATISFIED, 3, 1),
                        new CaseClosed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 2));
    }

    @Test
    void aBadRatingOfAnOnSiteReplyGoesToTheMeetingNotToRework() {
        spec.given(opened(EvaluationSubject.ON_SITE, 1))
                .when(rate(3, 3))
                .then(rated(EvaluationSubject.ON_SITE, 1, RatingLevel.DISSATISFIED, 3, 3));
    }

    @Test
    void whatWasBadOnceIsVisitedEvenWhenItEndsWell() {
        spec.given(
                        opened(EvaluationSubject.ON_SITE, 1),
                        rated(EvaluationSubject.ON_SITE, 1, RatingLevel.DISSATISFIED, 3, 3),
                        DONE)
                .when(rate(3, 1))
                .then(rated(EvaluationSubject.HANDLING, 1, RatingLevel.SATISFIED, 3, 1), new FollowUpScheduled(1));
    }

    @Test
    void unratedExpiresOnlyAfterAnAttemptThatReachedTheReporter() {
        spec.given(DONE, new RatingInvited(1, ContactMethod.SMS, CLERK))
                .when(new Expire())
                .thenNothing();
        spec.given(DONE, new RatingAttempted(1, AttemptOutcome.NOT_REACHED, ContactMethod.PHONE, CLERK))
                .when(new Expire())
                .thenNothing();
        spec.given(DONE, new RatingAttempted(1, AttemptOutcome.REACHED, ContactMethod.PHONE, CLERK))
                .when(new Expire())
                .then(
                        new RatingExpired(EvaluationSubject.HANDLING, 1),
                        new CaseClosed(ClosureKind.COMPLETED, Optional.empty(), 1));
    }

    @Test
    void threeFailedVisitsOnDifferentDaysEndTheTrying() {
        List<EvaluationEvent> twice = List.of(
                opened(EvaluationSubject.CANNOT, 1),
                new FollowUpScheduled(1),
                new FollowUpFailed(1, ContactMethod.PHONE, CLERK, 1, LocalDate.of(2026, 4, 28)),
                new FollowUpFailed(1, ContactMethod.PHONE, CLERK, 2, LocalDate.of(2026, 4, 29)));
        spec.given(twice)
                .when(new FailToVisit(ContactMethod.PHONE, CLERK, NOW))
                .then(
                        new FollowUpFailed(1, ContactMethod.PHONE, CLERK, 3, LocalDate.of(2026, 4, 30)),
                        new CaseClosed(ClosureKind.UNREACHABLE, Optional.empty(), 1));
        spec.given(twice)
                .when(new FailToVisit(ContactMethod.PHONE, CLERK, Instant.parse("2026-04-29T15:30:00Z")))
                .thenRefused("follow-up.same-day");
    }

    @Test
    void aVisitNeedsSomethingToVisit() {
        spec.given(DONE)
                .when(new Visit(ContactMethod.PHONE, ReplySatisfaction.SATISFIED, WORDS, CLERK))
                .thenRefused("follow-up.not-due");
    }

    @Test
    void theLeaderTakesTheCaseFromTheSecondBadRatingOn() {
        OrgCode unit = new OrgCode("BDC");
        StaffId leader = new StaffId("leader1");
        spec.given(DONE, BAD, REWORK).when(new TakeCase(unit, leader)).thenRefused("leader.too-early");
        spec.given(
                        DONE,
                        BAD,
                        REWORK,
                        DONE_AGAIN,
                        rated(EvaluationSubject.HANDLING, 2, RatingLevel.DISSATISFIED, 3, 3),
                        new ReworkOrdered(1, 2, 3, UNITS, "评价为不满意"))
                .when(new TakeCase(unit, leader))
                .then(new LeaderTookCase(unit, leader, 3));
    }

    @Test
    void theDutyChiefClosesOnlyAfterADissatisfiedVisitAndWithAReason() {
        List<EvaluationEvent> visited = List.of(
                opened(EvaluationSubject.CANNOT, 1),
                new FollowUpScheduled(1),
                new FollowUpVisited(1, ContactMethod.PHONE, ReplySatisfaction.DISSATISFIED, WORDS, CLERK, 1));
        spec.given(visited)
                .when(new Close(CLERK, "依据已两次核实"))
                .then(new CaseClosed(ClosureKind.CANNOT, Optional.empty(), 1));
        spec.given(visited).when(new Close(CLERK, " ")).thenRefused("closure.reason-missing");
        spec.given(DONE).when(new Close(CLERK, "原因")).thenRefused("closure.not-visited");
    }
}
