package org.doudi.evaluation.domain;

import static org.doudi.evaluation.domain.Told.CODE;
import static org.doudi.evaluation.domain.Told.NOW;
import static org.doudi.evaluation.domain.Told.ONLY;
import static org.doudi.evaluation.domain.Told.and;
import static org.doudi.evaluation.domain.Told.closed;
import static org.doudi.evaluation.domain.Told.codeIssued;
import static org.doudi.evaluation.domain.Told.item;
import static org.doudi.evaluation.domain.Told.opened;
import static org.doudi.evaluation.domain.Told.rated;
import static org.doudi.evaluation.domain.Told.rework;
import static org.doudi.evaluation.domain.Told.reworkedTo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.evaluation.domain.RatingCommand.ImportRating;
import org.doudi.evaluation.domain.RatingCommand.Pin;
import org.doudi.evaluation.domain.RatingCommand.RateByCode;
import org.doudi.events.ClosureKind;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingImported;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 好差评导入 — 三.5: five levels become three, and a rating of the platform counts once.
class ImportingRatingTest {
    private static final EvaluationEvent DONE = opened(EvaluationSubject.HANDLING, 1, 1);
    private static final RatingImported IMPORTED = new RatingImported(1, 1, "HCP-1");

    private final DeciderSpec<EvaluationCommand, EvaluationState, EvaluationEvent> spec =
            DeciderSpec.of(new EvaluationDecider());

    @Test
    void theUpperLevelsCloseTheCase() {
        Map<Integer, RatingLevel> mapped =
                Map.of(1, RatingLevel.SATISFIED, 2, RatingLevel.SATISFIED, 3, RatingLevel.BASICALLY_SATISFIED);
        mapped.forEach((raw, level) -> spec.given(DONE)
                .when(imported("HCP-1", raw))
                .then(IMPORTED, said(level, raw), closed(ClosureKind.COMPLETED, Optional.of(level), 1)));
    }

    @Test
    void theLowerTwoAreBad() {
        for (int raw : List.of(4, 5)) {
            spec.given(DONE)
                    .when(imported("HCP-1", raw))
                    .then(IMPORTED, said(RatingLevel.DISSATISFIED, raw), rework(1, 1));
        }
    }

    @Test
    void theSameRatingAgainChangesNothing() {
        List<EvaluationEvent> bad = List.of(DONE, IMPORTED, said(RatingLevel.DISSATISFIED, 5), rework(1, 1));
        spec.given(bad).when(imported("HCP-1", 5)).thenNothing();
        spec.given(and(bad, opened(EvaluationSubject.HANDLING, 1, 2)))
                .when(imported("HCP-1", 5))
                .thenNothing();
    }

    @Test
    void anotherRatingOfARatedRoundIsRefused() {
        spec.given(
                        DONE,
                        rated(EvaluationSubject.HANDLING, 1, 1, RatingLevel.SATISFIED),
                        closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1))
                .when(imported("HCP-2", 5))
                .thenRefused("rating.already-rated");
    }

    @Test
    void whatIsNotDoneIsNotRated() {
        spec.given().when(imported("HCP-1", 1)).thenRefused("rating.nothing-to-rate");
    }

    @Test
    void whatWasSaidBeforeTheReworkWasDoneIsNotSaidOfIt() {
        spec.given(reworkedTo(2))
                .when(imported("HCP-1", 5, NOW, Map.of(1, NOW.plusSeconds(60))))
                .thenRefused("rating.of-earlier-round");
        // The platform tells minutes.
        spec.given(reworkedTo(2))
                .when(imported("HCP-1", 5, NOW, Map.of(1, NOW.plusSeconds(59))))
                .thenEvents(_ -> {});
    }

    @Test
    void ofSeveralItemsTheOneThatIsNamed() {
        List<EvaluationEvent> two = List.of(DONE, opened(EvaluationSubject.HANDLING, 2, 1));
        spec.given(two).when(imported("HCP-1", 1)).thenRefused("item.not-named");
        spec.given(two)
                .when(new ImportRating(
                        "HCP-1",
                        item(3),
                        new RawRating(5, 1),
                        List.of(),
                        Optional.empty(),
                        NOW,
                        Map.of(),
                        Optional.empty()))
                .thenRefused("item.unknown");
    }

    @Test
    void whatThePlatformHasAskedTheCodeDoesNotAskAgain() {
        spec.given(
                        DONE,
                        codeIssued(1, 1),
                        IMPORTED,
                        said(RatingLevel.SATISFIED, 1),
                        closed(ClosureKind.COMPLETED, Optional.of(RatingLevel.SATISFIED), 1))
                .when(new RateByCode(
                        CODE.hash(),
                        Pin.RIGHT,
                        new RawRating(3, 1),
                        List.of(),
                        Optional.empty(),
                        RatingChannel.QR,
                        NOW))
                .thenRefused("rating-code.used");
    }

    private static ImportRating imported(String platformId, int level) {
        return imported(platformId, level, NOW, Map.of(1, NOW));
    }

    private static ImportRating imported(
            String platformId, int level, Instant ratedAt, Map<Integer, Instant> openedAt) {
        return new ImportRating(
                platformId,
                ONLY,
                new RawRating(5, level),
                List.of(),
                Optional.empty(),
                ratedAt,
                openedAt,
                Optional.empty());
    }

    private static Rated said(RatingLevel level, int raw) {
        return new Rated(
                EvaluationSubject.HANDLING,
                1,
                1,
                level,
                5,
                raw,
                List.of(),
                Optional.empty(),
                RatingChannel.PLATFORM,
                Rater.REPORTER,
                Optional.empty(),
                NOW);
    }
}
