package org.doudi.reporting.domain.view;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CaseState;
import org.doudi.events.RatingLevel;

/// 办件状态 — §7: from the review on, a case stands where its least advanced open item stands.
final class Standing {
    private static final Set<CaseState> RATED =
            Set.of(CaseState.RESOLVED_ON_SITE, CaseState.COMPLETED, CaseState.CANNOT_REPLIED);

    private Standing() {}

    static CaseState of(CaseView view) {
        if (view.evaluation().closure().isPresent()) {
            return CaseState.CLOSED;
        }
        Optional<CaseState> inReview = view.routing().review().state();
        return inReview.orElseGet(() -> afterRating(view, underWay(view)));
    }

    private static CaseState underWay(CaseView view) {
        return view.routing().items().stream()
                .min(Comparator.comparing(Item::stage))
                .map(Item::state)
                .orElse(view.onSite().state());
    }

    /// 跟踪回访: answered, and not at once to satisfaction.
    private static CaseState afterRating(CaseView view, CaseState state) {
        return RATED.contains(state) && owesVisit(view.evaluation()) ? CaseState.FOLLOW_UP : state;
    }

    private static boolean owesVisit(Evaluation evaluation) {
        return evaluation
                .latest()
                .filter(rating -> rating.answer().isPresent())
                .filter(rating -> !rating.level().equals(Optional.of(RatingLevel.DISSATISFIED)))
                .filter(rating -> rating.round() > 1 || evaluation.everDissatisfied())
                .isPresent();
    }
}
