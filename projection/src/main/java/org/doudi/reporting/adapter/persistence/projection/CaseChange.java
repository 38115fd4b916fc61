package org.doudi.reporting.adapter.persistence.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.view.CaseView;

/// What a chunk made of one case.
///
/// @param before  as it was stored
/// @param derived by which derivation its facts were made — `Facts.DERIVATION`
record CaseChange(Optional<CaseView> before, int derived, CaseView after) {
    boolean changes() {
        return derived < Facts.DERIVATION || !before.equals(Optional.of(after));
    }

    /// Whether what follows from the view is now another list than before.
    <T> boolean changes(Function<CaseView, List<T>> follows) {
        return !before.map(follows).orElse(List.of()).equals(follows.apply(after));
    }

    /// The same, or what is stored was derived before it meant what it means now.
    <T> boolean outdates(Function<CaseView, List<T>> follows) {
        return derived < Facts.DERIVATION || changes(follows);
    }
}
