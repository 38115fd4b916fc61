package org.doudi.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.evaluation.domain.Told.CHIEF;
import static org.doudi.evaluation.domain.Told.CLERK;
import static org.doudi.evaluation.domain.Told.CODE;
import static org.doudi.evaluation.domain.Told.ONLY;
import static org.doudi.evaluation.domain.Told.and;
import static org.doudi.evaluation.domain.Told.attempted;
import static org.doudi.evaluation.domain.Told.closed;
import static org.doudi.evaluation.domain.Told.codeIssued;
import static org.doudi.evaluation.domain.Told.handled;
import static org.doudi.evaluation.domain.Told.open;
import static org.doudi.evaluation.domain.Told.opened;
import static org.doudi.evaluation.domain.Told.rate;
import static org.doudi.evaluation.domain.Told.rated;
import static org.doudi.evaluation.domain.Told.recheck;
import static org.doudi.evaluation.domain.Told.rework;
import static org.doudi.evaluation.domain.Told.reworkedTo;
import static org.doudi.evaluation.domain.Told.visitDue;

import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.FollowingCommand.Expire;
import org.doudi.evaluation.domain.FollowingCommand.Opening;
import org.doudi.evaluation.domain.RatingCommand.Attempt;
import org.doudi.evaluation.domain.RatingCommand.Invite;
import org.doudi.evaluation.domain.Speaker.Sender;
import org.doudi.events.CaseState;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.SourceNoted;
import org.doudi.events.RatingLevel;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 三.5: 三个等级；不满意退回。.
class RatingTest {
    private static final EvaluationEvent DONE = opened(EvaluationSubject.HANDLING, 1, 1);
    private static final EvaluationEvent CANNOT = opened(EvaluationSubject.CANNOT, 1, 1);
    private static final EvaluationEvent ON_SITE_BAD = rated(EvaluationSubject.ON_SITE, 1, 1, RatingLevel.DISSATISFIED);
    private static final EvaluationEvent CANNOT_BAD = rated(EvaluationSubject.CANNOT, 1, 1, RatingLevel.DISSATISFIED);
    private static final String HOTLINE = "client:hotline-12345";

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    @Test
    void opensOnceWhatAnotherStageHasDone() {
        spec.given().when(handled(1, 1)).then(DONE);
        spec.given(DONE).when(handled(1, 1)).thenNothing();
        spec.given(DONE)
                .when(handled(1, 1))
                .thenState(state -> assertThat(state.shown()).contains(CaseState.COMPLETED));
    }

    @Test
    void theWindowInvitesAndRecordsItsCalls() {
        spec.given(DONE)
                .when(new Invite(CLERK, ONLY, ContactMethod.SMS, CODE))
                .then(new RatingInvited(1, 1, ContactMethod.SMS, CLERK.who()), codeIssued(1, 1));
        spec.given(DONE)
                .when(new Attempt(CLERK, ONLY, AttemptOutcome.REACHED, ContactMethod.PHONE))
                .then(attempted(1, 1, AttemptOutcome.REACHED));
        spec.given().when(new Invite(CLERK, ONLY, ContactMethod.SMS, CODE)).thenRefused("rating.nothing-to-rate");
        spec.given(and(reworkedTo(1), rework(1, 1)))
                .when(new Invite(CLERK, ONLY, ContactMethod.SMS, CODE))
                .thenRefused("rating.not-awaited");
    }

    @Test
    void aGoodFirstRatingCloses() {
        spec.given(DONE)
                .when(rate(ONLY, 2))
                .then(
                        rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.BASICALLY_SATISFIED),
                        closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.BASICALLY_SATISFIED), 1));
    }

    @Test
    void aBadRatingIsSentBackInTheSameBreath() {
        spec.given(DONE)
                .when(rate(ONLY, 3))
                .then(rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.DISSATISFIED), rework(1, 1));
    }

    @Test
    void whatTheSuperiorDidIsDoneAgainTooWhenItIsRatedBad() {
        spec.given(opened(EvaluationSubject.SUPERIOR, 1, 1))
                .when(rate(ONLY, 3))
                .then(rated(EvaluationSubject.SUPERIOR, 1, 1, RatingLevel.DISSATISFIED), rework(1, 1));
    }

    @Test
    void fiveLevelsMapToThreeAndAreKept() {
        spec.given(DONE)
                .when(rate(CLERK, ONLY, new RawRating(5, 5)))
                .then(
                        rated(
                                EvaluationSubject.HANDLING,
                                1,
                                1,
                                RatingLevel.DISSATISFIED,
                                5,
                                5,
                                Optional.of(CLERK.who())),
                        rework(1, 1));
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
        spec.given(and(reworkedTo(1), rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.DISSATISFIED), rework(1, 1)))
                .when(rate(ONLY, 1))
                .thenRefused("rating.already-rated");
        spec.given(DONE, closed(ClosureKind.COMPLETED, Optional.empty(), 1))
                .when(rate(ONLY, 1))
                .thenRefused("rating.already-rated");
        spec.given().when(rate(ONLY, 1)).thenRefused("rating.nothing-to-rate");
    }

    @Test
    void aBadRatingOfAnOnSiteReplyGoesToTheMeetingNotToRework() {
        spec.given(opened(EvaluationSubject.ON_SITE, 1, 1)).when(rate(ONLY, 3)).then(ON_SITE_BAD);
    }

    @Test
    void whatWasBadOnceIsVisitedEvenWhenItEndsWell() {
        spec.given(opened(EvaluationSubject.ON_SITE, 1, 1), ON_SITE_BAD, DONE)
                .when(rate(ONLY, 1))
                .then(rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.SATISFIED), visitDue(1, 1));
    }

    @Test
    void aBadRatingOfACannotHasItsBasisLookedAtAgain() {
        spec.given(CANNOT).when(rate(ONLY, 3)).then(CANNOT_BAD, recheck(1, 1));
    }

    @Test
    void alsoWhenSomethingElseWasRatedBadBefore() {
        spec.given(opened(EvaluationSubject.ON_SITE, 1, 1), ON_SITE_BAD, CANNOT)
                .when(rate(ONLY, 3))
                .then(CANNOT_BAD, recheck(1, 1));
    }

    @Test
    void butOnlyOnceAndThenTheReporterIsVisited() {
        spec.given(CANNOT, CANNOT_BAD, recheck(1, 1))
                .when(open(EvaluationSubject.CANNOT, 1, Opening.TO_BE_VISITED))
                .then(CANNOT, visitDue(1, 1));
        spec.given(CANNOT, CANNOT_BAD, recheck(1, 1), CANNOT, visitDue(1, 1))
                .when(rate(ONLY, 3))
                .then(CANNOT_BAD);
    }

    @Test
    void unratedExpiresOnlyAfterAnAttemptThatReachedTheReporter() {
        RatingInvited invited = new RatingInvited(1, 1, ContactMethod.SMS, CLERK.who());
        EvaluationEvent missed = attempted(1, 1, AttemptOutcome.NOT_REACHED);
        EvaluationEvent reached = attempted(1, 1, AttemptOutcome.REACHED);
        spec.given(DONE, invited).when(new Expire(1, 1)).thenNothing();
        spec.given(DONE, missed).when(new Expire(1, 1)).thenNothing();
        spec.given(DONE, invited, reached, missed)
                .when(new Expire(1, 1))
                .then(
                        new RatingExpired(EvaluationSubject.HANDLING, 1, 1),
                        closed(ClosureKind.COMPLETED, Optional.empty(), 1));
    }

    @Test
    void afterAWaitThatNobodyWasReachedInTheNextOneExpires() {
        List<EvaluationEvent> lapsed = List.of(DONE, new RatingInvited(1, 1, ContactMethod.SMS, CLERK.who()));
        spec.given(lapsed).when(new Expire(1, 1)).thenNothing();
        spec.given(lapsed)
                .when(new Invite(CLERK, ONLY, ContactMethod.PHONE, CODE))
                .then(new RatingInvited(1, 1, ContactMethod.PHONE, CLERK.who()), codeIssued(1, 1));
        spec.given(and(lapsed, attempted(1, 1, AttemptOutcome.REACHED)))
                .when(new Expire(1, 1))
                .thenEvents(events ->
                        assertThat(events).first().isEqualTo(new RatingExpired(EvaluationSubject.HANDLING, 1, 1)));
    }

    @Test
    void theWaitOfOneRoundDoesNotExpireTheNext() {
        spec.given(and(reworkedTo(2), attempted(1, 2, AttemptOutcome.REACHED)))
                .when(new Expire(1, 1))
                .thenNothing();
    }

    @Test
    void whoSentTheReflectionMayRateForItsReporter() {
        spec.given(new SourceNoted(HOTLINE), DONE)
                .when(rate(new Sender(HOTLINE), ONLY, new RawRating(3, 1)))
                .thenEvents(events -> assertThat(events)
                        .first()
                        .isEqualTo(rated(
                                EvaluationSubject.HANDLING, 1, 1, RatingLevel.SATISFIED, 3, 1, Optional.empty())));
    }

    @Test
    void toAnybodyElseTheCaseDoesNotExist() {
        Sender other = new Sender("client:integrator-demo");
        spec.given().when(rate(other, ONLY, new RawRating(3, 1))).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(DONE).when(rate(other, ONLY, new RawRating(3, 1))).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
        spec.given(new SourceNoted(HOTLINE), DONE)
                .when(rate(other, ONLY, new RawRating(3, 1)))
                .thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void onlyTheWindowCollectsRatings() {
        spec.given(DONE)
                .when(rate(CHIEF, ONLY, new RawRating(3, 1)))
                .thenRefused("rating.window-only", Refusal.Kind.FORBIDDEN);
        spec.given(DONE)
                .when(new Invite(CHIEF, ONLY, ContactMethod.SMS, CODE))
                .thenRefused("rating.window-only", Refusal.Kind.FORBIDDEN);
        spec.given(DONE)
                .when(new Attempt(CHIEF, ONLY, AttemptOutcome.REACHED, ContactMethod.PHONE))
                .thenRefused("rating.window-only", Refusal.Kind.FORBIDDEN);
    }
}
