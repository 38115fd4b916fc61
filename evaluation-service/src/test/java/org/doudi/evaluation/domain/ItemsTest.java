package org.doudi.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.evaluation.domain.Told.CLERK;
import static org.doudi.evaluation.domain.Told.CODE;
import static org.doudi.evaluation.domain.Told.ONLY;
import static org.doudi.evaluation.domain.Told.and;
import static org.doudi.evaluation.domain.Told.closed;
import static org.doudi.evaluation.domain.Told.handled;
import static org.doudi.evaluation.domain.Told.item;
import static org.doudi.evaluation.domain.Told.itemClosed;
import static org.doudi.evaluation.domain.Told.open;
import static org.doudi.evaluation.domain.Told.opened;
import static org.doudi.evaluation.domain.Told.rate;
import static org.doudi.evaluation.domain.Told.rated;
import static org.doudi.evaluation.domain.Told.rework;
import static org.doudi.evaluation.domain.Told.reworkedTo;
import static org.doudi.evaluation.domain.Told.visitDue;

import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.FollowingCommand.AwaitItems;
import org.doudi.evaluation.domain.FollowingCommand.NoteSource;
import org.doudi.evaluation.domain.FollowingCommand.Opening;
import org.doudi.evaluation.domain.RatingCommand.Invite;
import org.doudi.events.CaseState;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.ItemsAwaited;
import org.doudi.events.EvaluationEvent.SourceNoted;
import org.doudi.events.RatingLevel;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 3.3-7, §7: a case may be split into items; each is rated for itself, and the case ends when all of them have.
class ItemsTest {
    private static final EvaluationEvent TWO = new ItemsAwaited(List.of(1, 2));
    private static final EvaluationEvent FIRST_DONE = opened(EvaluationSubject.HANDLING, 1, 1);
    private static final EvaluationEvent SECOND_DONE = opened(EvaluationSubject.HANDLING, 2, 1);
    private static final EvaluationEvent FIRST_GOOD = rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.SATISFIED);
    private static final EvaluationEvent FIRST_BAD = rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.DISSATISFIED);

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    @Test
    void theReviewTellsHowManyItemsThereAre() {
        spec.given().when(new AwaitItems(List.of(1))).then(new ItemsAwaited(List.of(1)));
        spec.given(new ItemsAwaited(List.of(1)))
                .when(new AwaitItems(List.of(1, 2, 3)))
                .then(new ItemsAwaited(List.of(2, 3)));
        spec.given(TWO).when(new AwaitItems(List.of(1, 2))).thenNothing();
        spec.given(TWO)
                .when(new AwaitItems(List.of(1, 2)))
                .thenState(state -> assertThat(state.reached()).isFalse());
    }

    @Test
    void aCaseIsNotClosedWhileAnotherItemIsWithTheUnits() {
        spec.given(TWO, FIRST_DONE)
                .when(rate(item(1), 1))
                .then(FIRST_GOOD, itemClosed(1, ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1));
    }

    @Test
    void itIsClosedWithItsLastItem() {
        spec.given(
                        TWO,
                        FIRST_DONE,
                        FIRST_GOOD,
                        itemClosed(1, ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1),
                        opened(EvaluationSubject.CANNOT, 2, 1))
                .when(rate(ONLY, 2))
                .then(
                        rated(EvaluationSubject.CANNOT, 2, 1, RatingLevel.BASICALLY_SATISFIED),
                        closed(ClosureKind.CANNOT, Optional.of(RatingLevel.BASICALLY_SATISFIED), 1));
    }

    @Test
    void aCaseWithAnItemThatNobodyRatedIsNotSatisfied() {
        spec.given(TWO, FIRST_DONE, itemClosed(1, ClosureKind.COMPLETED, Optional.empty(), 1), SECOND_DONE)
                .when(rate(ONLY, 1))
                .then(
                        rated(EvaluationSubject.HANDLING, 2, 1, RatingLevel.SATISFIED),
                        closed(ClosureKind.COMPLETED, Optional.empty(), 1));
    }

    @Test
    void anItemThatCompletesDoesNotDisturbTheOneInRework() {
        List<EvaluationEvent> reworked = List.of(TWO, FIRST_DONE, FIRST_BAD, rework(1, 1));
        spec.given(reworked).when(handled(2, 1)).then(SECOND_DONE);
        spec.given(and(reworked, SECOND_DONE)).when(handled(1, 2)).then(opened(EvaluationSubject.HANDLING, 1, 2));
        spec.given(and(reworked, SECOND_DONE))
                .when(rate(item(2), 1))
                .then(rated(EvaluationSubject.HANDLING, 2, 1, RatingLevel.SATISFIED), visitDue(2, 1));
    }

    @Test
    void whoMeansOneOfSeveralOpenItemsHasToSayWhich() {
        spec.given(TWO, FIRST_DONE, SECOND_DONE)
                .when(rate(ONLY, 1))
                .thenRefused("item.not-named", Refusal.Kind.INVALID);
        spec.given(TWO, FIRST_DONE)
                .when(new Invite(CLERK, ONLY, ContactMethod.SMS, CODE))
                .thenRefused("item.not-named", Refusal.Kind.INVALID);
        spec.given(TWO, FIRST_DONE).when(rate(item(3), 1)).thenRefused("item.unknown", Refusal.Kind.UNKNOWN);
        spec.given(TWO, FIRST_DONE).when(rate(item(2), 1)).thenRefused("rating.nothing-to-rate");
    }

    @Test
    void theCaseShowsItsLeastAdvancedItem() {
        spec.given(TWO, FIRST_DONE)
                .when(new AwaitItems(List.of(1)))
                .thenState(state -> assertThat(state.shown()).isEmpty());
        spec.given(TWO, FIRST_DONE, visitDue(1, 1))
                .when(handled(2, 1))
                .thenState(state -> assertThat(state.shown()).contains(CaseState.COMPLETED));
    }

    @Test
    void whatTheReviewTakesUpAgainIsNotRatedBeforeIt() {
        spec.given(FIRST_DONE).when(new AwaitItems(List.of(1))).then(new ItemsAwaited(List.of(1)));
        spec.given(FIRST_DONE, new ItemsAwaited(List.of(1))).when(rate(ONLY, 1)).thenRefused("rating.nothing-to-rate");
        spec.given(FIRST_DONE, new ItemsAwaited(List.of(1)))
                .when(open(EvaluationSubject.CANNOT, 1, Opening.TO_BE_RATED))
                .then(opened(EvaluationSubject.CANNOT, 1, 2));
    }

    @Test
    void theRoundIsTheItemsAlsoWhereTheOtherStageDoesNotSayIt() {
        List<EvaluationEvent> third =
                and(reworkedTo(3), rated(EvaluationSubject.HANDLING, 1, 3, RatingLevel.DISSATISFIED), rework(1, 3));
        spec.given(third)
                .when(open(EvaluationSubject.WORKING_GROUP, 1, Opening.TO_BE_VISITED))
                .then(opened(EvaluationSubject.WORKING_GROUP, 1, 4), visitDue(1, 4));
        spec.given(third)
                .when(open(EvaluationSubject.CANNOT, 1, Opening.TO_BE_RATED))
                .then(opened(EvaluationSubject.CANNOT, 1, 4));
        spec.given(third)
                .when(open(EvaluationSubject.SUPERIOR, 1, Opening.TO_BE_RATED))
                .then(opened(EvaluationSubject.SUPERIOR, 1, 4));
    }

    @Test
    void theSourceIsNotedOnce() {
        spec.given().when(new NoteSource("client:a")).then(new SourceNoted("client:a"));
        spec.given(new SourceNoted("client:a")).when(new NoteSource("client:b")).thenNothing();
    }
}
