package org.doudi.reporting.domain.figure;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.ResolvedKind;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.OnSite.Resolved;
import org.doudi.reporting.domain.view.Rating;
import org.doudi.reporting.domain.view.Rating.Typing;

/// M3 满意 — 3.2-8, A-31: of what was done and rated, the final round; the first round and 评价率 beside it.
/// Unrated is not satisfied: who was dissatisfied once and says nothing in the end stays in the denominator.
final class Satisfaction {
    private Satisfaction() {}

    static Stream<Fact> of(CaseView view) {
        List<Rating> counted = view.evaluation().ratings().stream()
                .filter(rating -> counts(view, rating))
                .toList();
        return Stream.of(
                        items(withoutOverruled(counted)).flatMap(item -> last(view, item)),
                        items(counted).flatMap(item -> first(view, item)),
                        rated(view, counted))
                .flatMap(each -> each);
    }

    /// From the review on, satisfaction belongs to the items; what was said of the reply in the hall is overruled.
    private static List<Rating> withoutOverruled(List<Rating> counted) {
        List<Rating> later = counted.stream()
                .filter(rating -> rating.subject() != EvaluationSubject.ON_SITE)
                .toList();
        return later.isEmpty() ? counted : later;
    }

    private static Stream<List<Rating>> items(List<Rating> counted) {
        return counted.stream()
                .map(Rating::itemNo)
                .distinct()
                .map(itemNo -> counted.stream()
                        .filter(rating -> rating.itemNo() == itemNo)
                        .toList());
    }

    /// 办结 items: handled, done above, done on the spot, or conduct put right there.
    private static boolean counts(CaseView view, Rating rating) {
        return switch (rating.subject()) {
            case HANDLING, SUPERIOR -> true;
            case ON_SITE ->
                view.onSite()
                        .resolved()
                        .map(Resolved::kind)
                        .filter(kind -> kind == ResolvedKind.DONE || kind == ResolvedKind.CONDUCT_CORRECTED)
                        .isPresent();
            case CANNOT, WORKING_GROUP -> false;
        };
    }

    /// A reopened case un-counts until it is done again.
    private static Stream<Fact> last(CaseView view, List<Rating> counted) {
        boolean everRated = counted.stream().anyMatch(rating -> rating.level().isPresent());
        return everRated && done(view.stage())
                ? answered(Metric.M3, counted.getLast(), everStanding(view, counted))
                : Stream.empty();
    }

    private static boolean done(CaseState state) {
        return switch (state) {
            case RESOLVED_ON_SITE, COMPLETED, CANNOT_REPLIED, FOLLOW_UP, CLOSED, ARCHIVED -> true;
            case RECEIVED,
                    NOT_ACCEPTED,
                    REGISTERED,
                    CONSULTING,
                    AWAITING_MATERIALS,
                    ASSIGNED_ON_SITE,
                    MERGED,
                    WITHDRAWN,
                    REVIEW_PENDING,
                    REVIEW_SCHEDULED,
                    TRANSFER_PENDING,
                    TRANSFERRED,
                    HANDLING,
                    BASIS_PENDING,
                    REPLY_PENDING,
                    WORKING_GROUP,
                    REPORTED_UP,
                    REWORK_PENDING -> false;
        };
    }

    private static Stream<Fact> first(CaseView view, List<Rating> counted) {
        return counted.getFirst().level().isPresent()
                ? answered(Metric.M3_FIRST, counted.getFirst(), standing(view, counted.getFirst()))
                : Stream.empty();
    }

    private static Stream<Fact> rated(CaseView view, List<Rating> counted) {
        return counted.stream()
                .flatMap(rating -> rating.invitedAt().stream()
                        .map(at -> fact(
                                Metric.RATED,
                                rating,
                                at,
                                Score.of(rating.level().isPresent()),
                                view.units())));
    }

    private static Stream<Fact> answered(Metric metric, Rating rating, List<OrgCode> units) {
        return rating.answer().stream()
                .map(answer -> fact(metric, rating, answer.at(), Score.of(satisfied(rating)), units));
    }

    /// What was annulled does not make a silent end a dissatisfied one.
    private static List<OrgCode> everStanding(CaseView view, List<Rating> counted) {
        return standing(view, counted.getLast()).stream()
                .filter(unit ->
                        counted.stream().anyMatch(rating -> rating.level().isPresent() && !rating.annulledFor(unit)))
                .toList();
    }

    /// The units in whose figures it stands: not that of one whose appeal was upheld.
    private static List<OrgCode> standing(CaseView view, Rating rating) {
        return view.units().stream().filter(unit -> !rating.annulledFor(unit)).toList();
    }

    private static boolean satisfied(Rating rating) {
        return rating.level().filter(level -> level != RatingLevel.DISSATISFIED).isPresent();
    }

    private static Fact fact(Metric metric, Rating rating, Instant at, Score score, List<OrgCode> units) {
        Typing typed = rating.answer().map(Rating.Answer::typed).orElse(Typing.BY_REPORTER);
        String key = rating.subject() + "-" + rating.itemNo() + "-" + rating.round();
        return Fact.of(metric, key, at, score, units).typed(typed);
    }
}
