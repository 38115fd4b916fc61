package org.doudi.reporting.domain.figure;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.OrgCode;
import org.doudi.events.ResolvedKind;
import org.doudi.events.TransferKind;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.Handling;
import org.doudi.reporting.domain.view.OnSite.Resolved;

/// M2 按时办结 —: each round of an item that could be done, and what was done on the spot. A
/// first round's result stays when there is a second.
final class OnTime {
    private OnTime() {}

    static Stream<Fact> of(CaseView view) {
        return Stream.concat(completed(view), Stream.concat(overdue(view), onTheSpot(view)))
                .flatMap(OnTime::facts);
    }

    private static Stream<Counted> completed(CaseView view) {
        return view.routing().handlings().stream()
                .flatMap(handling -> clock(view, clockOf(handling.kind()), same(handling)).stream()
                        .map(clock -> new Counted(
                                key(handling.itemNo(), handling.round(), handling.kind()),
                                clock,
                                Optional.of(handling.completedAt()),
                                handling.units())));
    }

    /// Breached and still open. An order of the hall that misses its promise goes to the review and counts
    /// from there.
    private static Stream<Counted> overdue(CaseView view) {
        return view.routing().items().stream()
                .filter(item -> !item.stage().settled() && !item.assignedOnSite())
                .flatMap(item -> clock(
                                view,
                                ClockKind.HANDLE,
                                clock -> clock.runs() && clock.breached() && clock.over(item.itemNo(), item.round()))
                        .stream()
                        .map(clock -> new Counted(
                                key(item.itemNo(), item.round(), item.kind()), clock, Optional.empty(), item.units())));
    }

    private static Stream<Counted> onTheSpot(CaseView view) {
        return view.onSite().resolved().filter(done -> done.kind() == ResolvedKind.DONE).stream()
                .flatMap(done ->
                        clock(view, ClockKind.CONSULT, _ -> true).stream().map(clock -> onTheSpot(view, done, clock)));
    }

    private static Counted onTheSpot(CaseView view, Resolved done, Clock clock) {
        return new Counted("on-site", clock, Optional.of(done.at()), view.units());
    }

    private static ClockKind clockOf(TransferKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> ClockKind.PROMISE;
            case TRANSFER, REWORK -> ClockKind.HANDLE;
        };
    }

    private static Predicate<Clock> same(Handling handling) {
        return clock -> clock.over(handling.itemNo(), handling.round());
    }

    private static Optional<Clock> clock(CaseView view, ClockKind kind, Predicate<Clock> which) {
        return view.clocks().stream()
                .filter(clock -> clock.kind() == kind && clock.run() != Clock.Run.CANCELLED)
                .filter(which)
                .reduce((_, later) -> later);
    }

    private static String key(int itemNo, int round, TransferKind kind) {
        return String.format(Locale.ROOT, "%s-%d-%d", kind, itemNo, round);
    }

    private static Stream<Fact> facts(Counted counted) {
        Clock clock = counted.clock();
        return Stream.of(
                counted.within(Metric.M2, clock.dueAt()).measuring(clock.stop().map(Clock.Stop::usedWorkingDays)),
                counted.within(Metric.M2_ORIGINAL, clock.originalDueAt()),
                counted.fact(Metric.M2_EXTENDED, clock.dueAt().isAfter(clock.originalDueAt())));
    }

    /// One thing that could be done, with the clock that it is measured against: as extended, and as it
    /// began — A-16.
    private record Counted(String key, Clock clock, Optional<Instant> completedAt, List<OrgCode> units) {
        Fact within(Metric metric, Instant limit) {
            return fact(metric, completedAt.filter(at -> !at.isAfter(limit)).isPresent());
        }

        Fact fact(Metric metric, boolean hit) {
            return Fact.of(metric, key, clock.dueAt(), Score.of(hit), units).alsoAt(completedAt);
        }
    }
}
