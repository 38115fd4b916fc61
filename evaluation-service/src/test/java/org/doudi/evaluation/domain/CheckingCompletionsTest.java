package org.doudi.evaluation.domain;

import static org.doudi.evaluation.domain.Told.BDC;
import static org.doudi.evaluation.domain.Told.CHIEF;
import static org.doudi.evaluation.domain.Told.CLERK;
import static org.doudi.evaluation.domain.Told.ONLY;
import static org.doudi.evaluation.domain.Told.UNITS;
import static org.doudi.evaluation.domain.Told.WORDS;
import static org.doudi.evaluation.domain.Told.closed;
import static org.doudi.evaluation.domain.Told.handled;
import static org.doudi.evaluation.domain.Told.opened;
import static org.doudi.evaluation.domain.Told.rate;
import static org.doudi.evaluation.domain.Told.rated;

import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.evaluation.domain.VisitingCommand.ReturnCompletion;
import org.doudi.events.ClosureKind;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.CompletionSentBack;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 办结审核退回 — §7: before the reporter has rated it, and in the same round.
class CheckingCompletionsTest {
    private static final EvaluationEvent COMPLETED = opened(EvaluationSubject.HANDLING, 1, 1);
    private static final CompletionSentBack BACK = new CompletionSentBack(1, 1, UNITS, WORDS, CLERK.who());

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    @Test
    void theWindowSendsBackWhatIsNotDone() {
        spec.given(COMPLETED).when(giveBack(CLERK, UNITS)).then(BACK);
        spec.given(COMPLETED).when(giveBack(CLERK, List.of(BDC, BDC))).then(BACK);
        spec.given(COMPLETED)
                .when(giveBack(CLERK, List.of()))
                .then(new CompletionSentBack(1, 1, List.of(), WORDS, CLERK.who()));
    }

    @Test
    void nobodyElseDoesAndToNobodyElse() {
        spec.given(COMPLETED).when(giveBack(CHIEF, UNITS)).thenRefused("completion.window-only");
        spec.given(COMPLETED)
                .when(giveBack(CLERK, List.of(new OrgCode("SWJ"))))
                .thenRefused("completion.not-responsible");
    }

    @Test
    void whatWasRatedIsNotSentBackThisWay() {
        EvaluationEvent good = rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.SATISFIED);
        spec.given(COMPLETED, good, closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1))
                .when(giveBack(CLERK, UNITS))
                .thenRefused("completion.not-open");
        spec.given(opened(EvaluationSubject.CANNOT, 1, 1))
                .when(giveBack(CLERK, UNITS))
                .thenRefused("completion.not-open");
        spec.given(COMPLETED, BACK).when(giveBack(CLERK, UNITS)).thenRefused("completion.not-open");
    }

    @Test
    void whatWasSentBackIsRatedOnceItIsDoneAgainInItsRound() {
        spec.given(COMPLETED, BACK).when(rate(ONLY, 1)).thenRefused("rating.nothing-to-rate");
        spec.given(COMPLETED, BACK).when(handled(1, 1)).then(COMPLETED);
        spec.given(COMPLETED, BACK, COMPLETED).when(handled(1, 1)).thenNothing();
    }

    private static ReturnCompletion giveBack(Staff by, List<OrgCode> units) {
        return new ReturnCompletion(by, ONLY, units, WORDS);
    }
}
