package org.doudi.evaluation.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.Asking.Chosen;
import org.doudi.evaluation.domain.RatingCommand.ImportRating;
import org.doudi.evaluation.domain.RatingCommand.Rate;
import org.doudi.evaluation.domain.Speaker.Platform;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.RatingImported;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.policy.Policy;

/// 好差评导入 — 三.5: what the reporter said on the regional platform counts as if he had said it here, once.
final class ImportingRating {
    private ImportingRating() {}

    static List<EvaluationEvent> decide(ImportRating command, EvaluationState state, Policy policy) {
        if (state.imported().contains(command.platformId())) {
            return List.of();
        }
        Chosen chosen = Asking.item(state, command.item());
        checkRound(command, chosen);
        RatingImported imported =
                new RatingImported(chosen.itemNo(), chosen.state().round(), command.platformId());
        return Stream.concat(Stream.of(imported), rate(command, state, policy).stream())
                .toList();
    }

    private static List<EvaluationEvent> rate(ImportRating command, EvaluationState state, Policy policy) {
        Rate rating = asRating(command);
        return command.merged()
                .map(merged -> MergedReporters.decide(new ForMerged(merged, rating), state))
                .orElseGet(() -> Rating.rate(rating, state, policy));
    }

    /// The platform knows of no rounds, and tells minutes at best: what was said before this round is of another.
    private static void checkRound(ImportRating command, Chosen chosen) {
        Instant openedAt = command.openedAt().get(chosen.itemNo());
        if (openedAt != null && command.ratedAt().isBefore(openedAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.conflict("rating.of-earlier-round", "三.5", "该评价早于本轮办结，不是对本轮的评价");
        }
    }

    private static Rate asRating(ImportRating command) {
        return new Rate(
                new Platform(),
                command.item(),
                command.raw(),
                command.reasons(),
                command.comment(),
                RatingChannel.PLATFORM,
                Rater.REPORTER,
                command.ratedAt());
    }
}
