package org.doudi.evaluation.domain;

import static org.doudi.evaluation.domain.Told.CHIEF;
import static org.doudi.evaluation.domain.Told.CLERK;
import static org.doudi.evaluation.domain.Told.CODE;
import static org.doudi.evaluation.domain.Told.NOW;
import static org.doudi.evaluation.domain.Told.ONLY;
import static org.doudi.evaluation.domain.Told.and;
import static org.doudi.evaluation.domain.Told.closed;
import static org.doudi.evaluation.domain.Told.codeIssued;
import static org.doudi.evaluation.domain.Told.opened;
import static org.doudi.evaluation.domain.Told.rate;
import static org.doudi.evaluation.domain.Told.rated;
import static org.doudi.evaluation.domain.Told.rework;
import static org.doudi.evaluation.domain.Told.visitDue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.evaluation.domain.RatingCommand.Pin;
import org.doudi.evaluation.domain.RatingCommand.PrintSlip;
import org.doudi.evaluation.domain.RatingCommand.RateByCode;
import org.doudi.events.ClosureKind;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingCodeIssued;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingPinRefused;
import org.doudi.events.EvaluationEvent.RatingSlipPrinted;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 凭码评价 — 三.5: once, in time, with the PIN of the slip, and not by guessing.
class RatingByCodeTest {
    private static final EvaluationEvent DONE = opened(EvaluationSubject.HANDLING, 1, 1);
    private static final List<EvaluationEvent> INVITED = List.of(DONE, codeIssued(1, 1));

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    @Test
    void theHolderRatesWithoutAnybodyTypingForHim() {
        spec.given(INVITED)
                .when(byCode(Pin.RIGHT, 2))
                .then(
                        said(RatingLevel.BASICALLY_SATISFIED, 2),
                        closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.BASICALLY_SATISFIED), 1));
    }

    @Test
    void aBadRatingIsSentBackLikeAnyOther() {
        spec.given(INVITED).when(byCode(Pin.RIGHT, 3)).then(said(RatingLevel.DISSATISFIED, 3), rework(1, 1));
    }

    @Test
    void aWrongPinIsRecordedAndRatesNothing() {
        spec.given(INVITED).when(byCode(Pin.WRONG, 1)).then(new RatingPinRefused(1, 1, 1, Optional.empty()));
        spec.given(and(INVITED, wrong(1)))
                .when(byCode(Pin.WRONG, 1))
                .then(new RatingPinRefused(1, 1, 2, Optional.empty()));
    }

    @Test
    void theLastWrongPinLocksItForTheRightOneToo() {
        spec.given(guessed(4)).when(byCode(Pin.RIGHT, 1)).thenEvents(_ -> {});
        spec.given(guessed(4)).when(byCode(Pin.WRONG, 1)).then(new RatingPinRefused(1, 1, 5, Optional.empty()));
        spec.given(guessed(5)).when(byCode(Pin.RIGHT, 1)).thenRefused("rating-code.locked");
        spec.given(guessed(5)).when(byCode(Pin.WRONG, 1)).thenRefused("rating-code.locked");
    }

    @Test
    void theNextInvitationTakesTheLockAndTheOldCodeAway() {
        RatingCodeIssued next = new RatingCodeIssued(1, 1, "next", CODE.until(), CODE.pinTries(), Optional.empty());
        spec.given(and(guessed(5), next)).when(byCode(Pin.RIGHT, 1)).thenRefused("rating-code.expired");
        spec.given(and(guessed(5), next))
                .when(byCode("next", Pin.RIGHT, 1, NOW))
                .then(
                        said(RatingLevel.SATISFIED, 1),
                        closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1));
    }

    @Test
    void aCodeRatesOnce_andNotAfterTheWindowHasAsked() {
        EvaluationEvent good = rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.SATISFIED);
        EvaluationEvent closed = closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1);
        spec.given(and(INVITED, good, closed)).when(byCode(Pin.RIGHT, 1)).thenRefused("rating-code.used");
        spec.given(and(INVITED, good, closed)).when(byCode(Pin.WRONG, 1)).thenRefused("rating-code.used");
    }

    @Test
    void aCodeHasItsTime() {
        spec.given(INVITED).when(byCode("hash", Pin.RIGHT, 1, CODE.until())).thenRefused("rating-code.expired");
        spec.given(INVITED)
                .when(byCode("hash", Pin.RIGHT, 1, CODE.until().minusNanos(1)))
                .thenEvents(_ -> {});
    }

    @Test
    void aCodeIsOfItsRoundAlone() {
        EvaluationEvent bad = rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.DISSATISFIED);
        spec.given(and(INVITED, bad, rework(1, 1), opened(EvaluationSubject.HANDLING, 1, 2)))
                .when(byCode(Pin.RIGHT, 1))
                .thenRefused("rating-code.used");
    }

    @Test
    void whatEndedUnratedIsNoLongerRated_whatIsVisitedYetIs() {
        EvaluationEvent expired = new RatingExpired(EvaluationSubject.HANDLING, 1, 1);
        spec.given(and(INVITED, expired, closed(ClosureKind.COMPLETED, Optional.empty(), 1)))
                .when(byCode(Pin.RIGHT, 1))
                .thenRefused("rating-code.expired");
        spec.given(and(INVITED, expired, visitDue(1, 1)))
                .when(byCode(Pin.RIGHT, 1))
                .thenEvents(_ -> {});
    }

    @Test
    void theWindowGoesOnRatingForWhoeverCalls() {
        spec.given(guessed(5))
                .when(rate(ONLY, 1))
                .then(
                        rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.SATISFIED),
                        closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1));
    }

    @Test
    void whoPrintsTheSlipIsRecorded() {
        spec.given().when(new PrintSlip(CLERK)).then(new RatingSlipPrinted(CLERK.who()));
        spec.given().when(new PrintSlip(CHIEF)).thenRefused("rating.window-only");
    }

    private static List<EvaluationEvent> guessed(int times) {
        List<EvaluationEvent> story = new ArrayList<>(INVITED);
        for (int attempt = 1; attempt <= times; attempt++) {
            story.add(wrong(attempt));
        }
        return story;
    }

    private static RatingPinRefused wrong(int attempt) {
        return new RatingPinRefused(1, 1, attempt, Optional.empty());
    }

    private static RateByCode byCode(Pin pin, int level) {
        return byCode(CODE.hash(), pin, level, NOW);
    }

    private static RateByCode byCode(String hash, Pin pin, int level, Instant now) {
        return new RateByCode(hash, pin, new RawRating(3, level), List.of(), Optional.empty(), RatingChannel.QR, now);
    }

    private static Rated said(RatingLevel level, int raw) {
        return new Rated(
                EvaluationSubject.HANDLING,
                1,
                1,
                level,
                3,
                raw,
                List.of(),
                Optional.empty(),
                RatingChannel.QR,
                Rater.REPORTER,
                Optional.empty(),
                NOW);
    }
}
