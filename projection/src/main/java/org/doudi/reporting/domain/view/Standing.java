package org.doudi.reporting.domain.view;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CaseState;

/// 办件状态 — §7: from the review on, a case stands where its least advanced open item stands.
final class Standing {
    private static final Set<CaseState> RATED =
            Set.of(CaseState.RESOLVED_ON_SITE, CaseState.COMPLETED, CaseState.CANNOT_REPLIED);

    private Standing() {}

    /// A case that went on after all is not filed, whatever was recorded at the same moment.
    static CaseState of(CaseView view) {
        CaseState stage = beforeFiling(view);
        return view.filed().archive().isPresent() && Filing.ENDS.contains(stage) ? CaseState.ARCHIVED : stage;
    }

    static CaseState beforeFiling(CaseView view) {
        if (view.onSite().master().isPresent()) {
            return CaseState.MERGED;
        }
        Optional<CaseState> inReview = view.routing().review().state();
        if (inReview.isPresent()) {
            return inReview.get();
        }
        return view.evaluation().closure().isPresent() && settled(view)
                ? CaseState.CLOSED
                : afterRating(view, underWay(view));
    }

    /// A case is not closed over an open item.
    private static boolean settled(CaseView view) {
        return view.routing().items().stream().allMatch(item -> item.stage().settled());
    }

    private static CaseState underWay(CaseView view) {
        return view.routing().items().stream()
                .min(Comparator.comparing(Item::shown))
                .map(Item::state)
                .orElse(view.onSite().state());
    }

    /// 跟踪回访: rated or not, the reporter is visited before the case closes.
    private static CaseState afterRating(CaseView view, CaseState state) {
        return RATED.contains(state) && !view.evaluation().visiting().isEmpty() ? CaseState.FOLLOW_UP : state;
    }
}
