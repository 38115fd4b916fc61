package org.doudi.reporting.domain.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.ReplySatisfaction;

/// 评价、重办、回访、闭环 — 三.5.
///
/// @param ratings   one for each subject and round that came to be rated, in the order of their opening
/// @param reworks   重办轮次: how often the case went back to the units
/// @param visiting  回访安排: the round that a visit is owed for
/// @param followUps 回访
public record Evaluation(
        List<Rating> ratings,
        int reworks,
        Optional<Integer> visiting,
        List<FollowUp> followUps,
        Optional<Closure> closure) {
    static final Evaluation EMPTY = new Evaluation(List.of(), 0, Optional.empty(), List.of(), Optional.empty());

    public Evaluation {
        ratings = List.copyOf(ratings);
        followUps = List.copyOf(followUps);
    }

    /// What is to be rated anew is no longer to be visited.
    public Evaluation opened(EvaluationSubject subject, int round) {
        return known(subject, round).visiting(Optional.empty());
    }

    public Evaluation answered(EvaluationSubject subject, int round, Rating.Answer answer) {
        return known(subject, round).rating(rating -> rating.isOf(subject, round), rating -> rating.answered(answer));
    }

    private Evaluation known(EvaluationSubject subject, int round) {
        return ratings.stream().anyMatch(rating -> rating.isOf(subject, round))
                ? this
                : withRatings(Routing.added(ratings, Rating.opened(subject, round)));
    }

    public Evaluation rating(Predicate<Rating> which, UnaryOperator<Rating> change) {
        return withRatings(Routing.changed(ratings, which, change));
    }

    private Evaluation withRatings(List<Rating> next) {
        return new Evaluation(next, reworks, visiting, followUps, closure);
    }

    /// Several items may go back into the same round.
    public Evaluation sentBack(int toRound) {
        return new Evaluation(ratings, Math.max(reworks, toRound - 1), Optional.empty(), followUps, closure);
    }

    public Evaluation visitDue(int round) {
        return visiting(Optional.of(round));
    }

    private Evaluation visiting(Optional<Integer> round) {
        return new Evaluation(ratings, reworks, round, followUps, closure);
    }

    public Evaluation with(FollowUp next) {
        return new Evaluation(ratings, reworks, visiting, Routing.added(followUps, next), closure);
    }

    public Evaluation closed(Closure next) {
        return new Evaluation(ratings, reworks, visiting, followUps, Optional.of(next));
    }

    public Optional<Rating> latest() {
        return Routing.last(ratings.stream());
    }

    /// Whether the visit that is owed has been made, and found the reporter dissatisfied.
    public boolean visitedInVain() {
        return Routing.last(followUps.stream())
                .filter(visit ->
                        visiting.filter(round -> round == visit.round()).isPresent())
                .flatMap(FollowUp::satisfaction)
                .filter(ReplySatisfaction.DISSATISFIED::equals)
                .isPresent();
    }
}
