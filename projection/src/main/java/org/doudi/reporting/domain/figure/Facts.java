package org.doudi.reporting.domain.figure;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.reporting.domain.view.CaseView;

/// 指标 M1–M12 — §6: what a case contributes. It follows from what is recorded alone, never from the hour of asking.
public final class Facts {
    /// Another number where a stored view may contribute something that it did not before: what was derived by a lower
    /// one is derived anew with the case's next event, and by a rebuild.
    public static final int DERIVATION = 2;

    private Facts() {}

    /// A merged case counts as its master, once — A-22.
    public static List<Fact> of(CaseView view) {
        if (view.stage() == CaseState.MERGED) {
            return List.of();
        }
        return Stream.of(
                        Answering.of(view),
                        OnTime.of(view),
                        Satisfaction.of(view),
                        BadRatings.of(view),
                        Accepting.of(view),
                        Reviewing.of(view),
                        Ordering.of(view))
                .flatMap(each -> each)
                .toList();
    }
}
