package org.doudi.reporting.domain.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.Filing;
import org.doudi.reporting.domain.view.Tolerance;

/// 归档条件 — §7: at an end, nothing owed any more, and the reporter told.
///
/// @param stage        where the case stands
/// @param openClocks   what is still owed; 归档 itself is not counted
/// @param openPromises 容缺 that a department has granted and that is not settled
/// @param toldAt       when the reporter was last told something
/// @param endedAt      since when it has been at its end; none where an archive of this end was overtaken
public record Readiness(
        CaseState stage,
        List<ClockKind> openClocks,
        List<OrgCode> openPromises,
        Optional<Instant> toldAt,
        Optional<Instant> endedAt) {
    public Readiness {
        openClocks = List.copyOf(openClocks);
        openPromises = List.copyOf(openPromises);
    }

    public static Readiness of(CaseView view) {
        return new Readiness(
                view.stage(),
                view.clocks().stream()
                        .filter(Clock::runs)
                        .map(Clock::kind)
                        .filter(kind -> kind != ClockKind.ARCHIVE)
                        .distinct()
                        .toList(),
                promises(view),
                view.filed().toldAt(),
                view.filed().endedAt());
    }

    /// A withdrawal or a merger ends what was promised with the case: nothing can be supplied to it any
    /// more.
    private static List<OrgCode> promises(CaseView view) {
        return view.stage() == CaseState.CLOSED
                ? view.onSite().tolerances().stream()
                        .filter(Tolerance::granted)
                        .map(Tolerance::unit)
                        .toList()
                : List.of();
    }

    /// The first thing in the way.
    public Optional<Obstacle> obstacle() {
        if (!Filing.ENDS.contains(stage) || endedAt.isEmpty()) {
            return Optional.of(Obstacle.NOT_ENDED);
        }
        if (!openPromises.isEmpty()) {
            return Optional.of(Obstacle.PROMISE_OPEN);
        }
        if (!openClocks.isEmpty()) {
            return Optional.of(Obstacle.CLOCK_OPEN);
        }
        return toldAt.isEmpty() ? Optional.of(Obstacle.NOT_TOLD) : Optional.empty();
    }

    /// Why a case cannot be filed.
    public enum Obstacle {
        NOT_ENDED,
        PROMISE_OPEN,
        CLOCK_OPEN,
        NOT_TOLD
    }
}
