package org.doudi.reporting.domain.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.StreamId;

/// 评价、重办、回访、闭环 — 三.5.
///
/// @param ratings   one for each subject, item and round that came to be rated, in the order of their opening
/// @param reworks   重办轮次: how often the case went back to the units
/// @param visiting  回访安排: the items and rounds that a visit is owed for
/// @param followUps 回访
/// @param merged    what the reporters of merged cases said
public record Evaluation(
        List<Rating> ratings,
        int reworks,
        List<VisitDue> visiting,
        List<FollowUp> followUps,
        Optional<Closure> closure,
        List<MergedRating> merged) {
    static final Evaluation EMPTY = new Evaluation(List.of(), 0, List.of(), List.of(), Optional.empty(), List.of());

    public Evaluation {
        ratings = List.copyOf(ratings);
        visiting = List.copyOf(visiting);
        followUps = List.copyOf(followUps);
        merged = List.copyOf(merged);
    }

    /// 回访安排 of one item.
    public record VisitDue(int itemNo, int round) {}

    /// What is to be rated anew is no longer to be visited.
    public Evaluation opened(EvaluationSubject subject, int itemNo, int round) {
        return known(subject, itemNo, round).awaited(List.of(itemNo));
    }

    /// A case is open as long as an item is awaited.
    public Evaluation awaited(List<Integer> itemNos) {
        List<VisitDue> others =
                visiting.stream().filter(due -> !itemNos.contains(due.itemNo())).toList();
        return new Evaluation(ratings, reworks, others, followUps, Optional.empty(), merged);
    }

    public Evaluation answered(EvaluationSubject subject, int itemNo, int round, Rating.Answer answer) {
        return known(subject, itemNo, round)
                .rating(rating -> rating.isOf(subject, itemNo, round), rating -> rating.answered(answer));
    }

    /// The window has sent it back before anybody rated it.
    public Evaluation notToBeRated(int itemNo, int round) {
        return withRatings(ratings.stream()
                .filter(rating -> rating.itemNo() != itemNo
                        || rating.round() != round
                        || rating.answer().isPresent())
                .toList());
    }

    private Evaluation known(EvaluationSubject subject, int itemNo, int round) {
        return ratings.stream().anyMatch(rating -> rating.isOf(subject, itemNo, round))
                ? this
                : withRatings(Routing.added(ratings, Rating.opened(subject, itemNo, round)));
    }

    public Evaluation rating(Predicate<Rating> which, UnaryOperator<Rating> change) {
        return withRatings(Routing.changed(ratings, which, change));
    }

    private Evaluation withRatings(List<Rating> next) {
        return new Evaluation(next, reworks, visiting, followUps, closure, merged);
    }

    /// Several items may go back into the same round.
    public Evaluation sentBack(int itemNo, int toRound) {
        Evaluation next = notToBeVisited(itemNo);
        return new Evaluation(ratings, Math.max(reworks, toRound - 1), next.visiting, followUps, closure, merged);
    }

    public Evaluation visitDue(int itemNo, int round) {
        return visiting(Routing.added(notToBeVisited(itemNo).visiting, new VisitDue(itemNo, round)));
    }

    public Evaluation notToBeVisited(int itemNo) {
        return visiting(visiting.stream().filter(due -> due.itemNo() != itemNo).toList());
    }

    private Evaluation visiting(List<VisitDue> due) {
        return new Evaluation(ratings, reworks, due, followUps, closure, merged);
    }

    public Evaluation with(FollowUp next) {
        return new Evaluation(ratings, reworks, visiting, Routing.added(followUps, next), closure, merged);
    }

    public Evaluation with(MergedRating next) {
        return new Evaluation(ratings, reworks, visiting, followUps, closure, Routing.added(merged, next));
    }

    /// What the reporter of a case said that goes on by itself again is no longer of this one.
    public Evaluation lettingGo(StreamId duplicate) {
        return new Evaluation(
                ratings,
                reworks,
                visiting,
                followUps.stream()
                        .filter(visit -> !visit.duplicate().equals(Optional.of(duplicate)))
                        .toList(),
                closure,
                merged.stream()
                        .filter(rating -> !rating.duplicate().equals(duplicate))
                        .toList());
    }

    public Evaluation closed(Closure next) {
        return new Evaluation(ratings, reworks, visiting, followUps, Optional.of(next), merged);
    }

    public Optional<Rating> latest() {
        return Routing.last(ratings.stream());
    }

    /// Whether a visit that is owed has been made, and found the reporter dissatisfied.
    public boolean visitedInVain() {
        return visiting.stream().anyMatch(this::visitedInVain);
    }

    /// Each of those who were visited is asked for himself.
    private boolean visitedInVain(VisitDue due) {
        List<FollowUp> made = followUps.stream()
                .filter(visit -> visit.itemNo() == due.itemNo() && visit.round() == due.round())
                .toList();
        return made.stream().map(FollowUp::duplicate).distinct().anyMatch(whom -> foundDissatisfied(made, whom));
    }

    private static boolean foundDissatisfied(List<FollowUp> made, Optional<StreamId> whom) {
        return Routing.last(made.stream().filter(visit -> visit.duplicate().equals(whom)))
                .flatMap(FollowUp::satisfaction)
                .filter(ReplySatisfaction.DISSATISFIED::equals)
                .isPresent();
    }
}
