package org.doudi.reporting.adapter.persistence.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.reporting.domain.view.CaseView;

/// What a chunk made of one case.
record CaseChange(Optional<CaseView> before, CaseView after) {
    boolean changes() {
        return !before.equals(Optional.of(after));
    }

    /// Whether what follows from the view is now another list than before.
    <T> boolean changes(Function<CaseView, List<T>> derived) {
        return !before.map(derived).orElse(List.of()).equals(derived.apply(after));
    }
}
