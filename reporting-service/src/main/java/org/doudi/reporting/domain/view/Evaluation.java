package org.doudi.reporting.domain.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.RatingLevel;

/// 评价、重办、回访、闭环 — 三.5.
///
/// @param ratings   one for each subject and round that came to be rated, in the order of their opening
/// @param reworks   重办轮次: how often the case went back to the units
/// @param followUps 回访
public record Evaluation(List<Rating> ratings, int reworks, List<FollowUp> followUps, Optional<Closure> closure) {
    static final Evaluation EMPTY = new Evaluation(List.of(), 0, List.of(), Optional.empty());

    public Evaluation {
        ratings = List.copyOf(ratings);
        followUps = List.copyOf(followUps);
    }

    public Evaluation opened(EvaluationSubject subject, int round) {
        Predicate<Rating> same = rating -> rating.isOf(subject, round);
        return ratings.stream().anyMatch(same)
                ? this
                : withRatings(Routing.added(ratings, Rating.opened(subject, round)));
    }

    public Evaluation rating(Predicate<Rating> which, UnaryOperator<Rating> change) {
        return withRatings(Routing.changed(ratings, which, change));
    }

    private Evaluation withRatings(List<Rating> next) {
        return new Evaluation(next, reworks, followUps, closure);
    }

    /// Several items may go back into the same round.
    public Evaluation sentBack(int toRound) {
        return new Evaluation(ratings, Math.max(reworks, toRound - 1), followUps, closure);
    }

    public Evaluation with(FollowUp next) {
        return new Evaluation(ratings, reworks, Routing.added(followUps, next), closure);
    }

    public Evaluation closed(Closure next) {
        return new Evaluation(ratings, reworks, followUps, Optional.of(next));
    }

    public Optional<Rating> latest() {
        return Routing.last(ratings.stream());
    }

    /// 曾经不满意: then the window visits before it closes.
    public boolean everDissatisfied() {
        return ratings.stream().flatMap(rating -> rating.level().stream()).anyMatch(RatingLevel.DISSATISFIED::equals);
    }
}
