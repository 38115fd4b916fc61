package org.doudi.evaluation.domain;

import static org.doudi.evaluation.domain.Told.CLERK;
import static org.doudi.evaluation.domain.Told.CODE;
import static org.doudi.evaluation.domain.Told.ONLY;
import static org.doudi.evaluation.domain.Told.closed;
import static org.doudi.evaluation.domain.Told.handled;
import static org.doudi.evaluation.domain.Told.open;
import static org.doudi.evaluation.domain.Told.opened;
import static org.doudi.evaluation.domain.Told.rate;

import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.FollowingCommand.NoteAnonymity;
import org.doudi.evaluation.domain.FollowingCommand.Opening;
import org.doudi.evaluation.domain.RatingCommand.Invite;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AnonymityNoted;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.ItemClosed;
import org.doudi.events.EvaluationEvent.ItemsAwaited;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 匿名反映 — A-28: there is nobody to rate and nobody to visit.
class AnonymousTest {
    private static final AnonymityNoted ANONYMOUS = new AnonymityNoted();

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    @Test
    void itIsNotedOnce() {
        spec.given().when(new NoteAnonymity()).then(ANONYMOUS);
        spec.given(ANONYMOUS).when(new NoteAnonymity()).thenNothing();
    }

    @Test
    void whatIsDoneClosesAsItComes() {
        spec.given(ANONYMOUS)
                .when(handled(1, 1))
                .then(opened(EvaluationSubject.HANDLING, 1, 1), closed(ClosureKind.COMPLETED, Optional.empty(), 1));
    }

    @Test
    void whatOthersAreVisitedForClosesToo() {
        spec.given(ANONYMOUS)
                .when(open(EvaluationSubject.WORKING_GROUP, 1, Opening.TO_BE_VISITED))
                .then(
                        opened(EvaluationSubject.WORKING_GROUP, 1, 1),
                        closed(ClosureKind.WORKING_GROUP, Optional.empty(), 1));
    }

    @Test
    void theCaseStaysOpenForItsOtherItems() {
        spec.given(ANONYMOUS, new ItemsAwaited(List.of(1, 2)))
                .when(handled(1, 1))
                .then(
                        opened(EvaluationSubject.HANDLING, 1, 1),
                        new ItemClosed(1, ClosureKind.COMPLETED, Optional.empty(), 1, Optional.empty()));
    }

    @Test
    void nobodyIsInvitedAndNobodyRates() {
        EvaluationEvent[] done = {
            ANONYMOUS, opened(EvaluationSubject.HANDLING, 1, 1), closed(ClosureKind.COMPLETED, Optional.empty(), 1)
        };
        spec.given(done)
                .when(new Invite(CLERK, ONLY, ContactMethod.PHONE, CODE))
                .thenRefused("rating.not-awaited");
        spec.given(done).when(rate(ONLY, 1)).thenRefused("rating.already-rated");
    }
}
