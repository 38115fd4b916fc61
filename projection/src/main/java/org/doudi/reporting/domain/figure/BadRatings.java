package org.doudi.reporting.domain.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.TransferKind;
import org.doudi.reporting.domain.figure.Fact.Kind;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.Rating;
import org.doudi.reporting.domain.view.Rating.Answer;

/// M4 差评 — 三.5: sent back and visited, both are owed.
final class BadRatings {
    private BadRatings() {}

    static Stream<Fact> of(CaseView view) {
        List<Rating> bad =
                view.evaluation().ratings().stream().filter(Rating::bad).toList();
        return Stream.of(
                        bad.stream().flatMap(rating -> sentBack(view, rating)),
                        bad.stream().flatMap(rating -> visited(view, rating)),
                        rounds(view))
                .flatMap(each -> each);
    }

    /// what was handled goes back to whoever handled it. A reply in the hall goes to the review, and a
    /// 不能办 has its basis checked again.
    private static Stream<Fact> sentBack(CaseView view, Rating rating) {
        return rating.subject() == EvaluationSubject.HANDLING
                ? fact(view, Metric.M4, rating, Score.of(goneBack(view, rating)))
                : Stream.empty();
    }

    private static boolean goneBack(CaseView view, Rating rating) {
        return view.routing().items().stream()
                        .anyMatch(item -> item.itemNo() == rating.itemNo() && item.round() > rating.round())
                || view.routing().orders().stream()
                        .anyMatch(order -> order.itemNo() == rating.itemNo() && order.round() > rating.round());
    }

    /// What is not due yet and not done is left out.
    private static Stream<Fact> visited(CaseView view, Rating rating) {
        Answer answer = rating.answer().orElseThrow();
        boolean made = view.evaluation().followUps().stream()
                .filter(visit ->
                        visit.satisfaction().isPresent() && visit.duplicate().isEmpty())
                .anyMatch(visit -> about(rating, visit.itemNo()) && !visit.at().isBefore(answer.at()));
        return made || owed(view, rating, answer)
                ? fact(view, Metric.M4_VISITED, rating, Score.of(made))
                : Stream.empty();
    }

    private static boolean owed(CaseView view, Rating rating, Answer answer) {
        return view.evaluation().closure().isPresent()
                || view.clocks().stream()
                        .filter(clock -> clock.kind() == ClockKind.FOLLOWUP && clock.run() != Clock.Run.CANCELLED)
                        .filter(clock -> !clock.startedAt().isBefore(answer.at()))
                        .filter(clock -> clock.scope()
                                .itemNo()
                                .filter(no -> !about(rating, no))
                                .isEmpty())
                        .anyMatch(clock -> clock.breached() || clock.stop().isPresent());
    }

    /// Whoever was dissatisfied with the reply in the hall is visited for whatever became of it.
    private static boolean about(Rating rating, int itemNo) {
        return rating.subject() == EvaluationSubject.ON_SITE || rating.itemNo() == itemNo;
    }

    private static Stream<Fact> fact(CaseView view, Metric metric, Rating rating, Score score) {
        String key = rating.subject() + "-" + rating.itemNo() + "-" + rating.round();
        return rating.answer().stream()
                .map(answer ->
                        Fact.of(metric, key, answer.at(), score, view.units()).typed(answer.typed()));
    }

    /// Each 重办 order begins a round of its item: by its number, in the period in which it was given.
    private static Stream<Fact> rounds(CaseView view) {
        return view.routing().orders().stream()
                .filter(order -> order.kind() == TransferKind.REWORK)
                .map(order -> new Round(order.itemNo(), order.round()))
                .distinct()
                .flatMap(round -> round.fact(view).stream());
    }

    /// 重办轮次 of one item.
    private record Round(int itemNo, int no) {
        Optional<Fact> fact(CaseView view) {
            return view.routing().orders().stream()
                    .filter(order -> order.itemNo() == itemNo && order.round() == no)
                    .min(Comparator.comparing(order -> order.issuedAt()))
                    .map(order -> Fact.of(
                                    Metric.M4_ROUNDS, itemNo + "-" + no, order.issuedAt(), Score.HIT, view.units())
                            .in(new Kind(Integer.toString(no - 1), "第" + (no - 1) + "次重办")));
        }
    }
}
