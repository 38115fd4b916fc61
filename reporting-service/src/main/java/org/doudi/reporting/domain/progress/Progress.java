package org.doudi.reporting.domain.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.events.DomainEvent;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.OnSite;
import org.doudi.reporting.domain.work.Due;

/// 进度 — 五(一): what whoever holds the acceptance slip is told of the case. Nothing sealed is in it, and nobody's name.
///
/// @param number     编号
/// @param acceptedAt none where it was not accepted
/// @param due        by when the next thing has to happen; none as long as no clock runs for it
/// @param steps      so far, the first first
public record Progress(
        String number,
        PlainState state,
        Instant receivedAt,
        Optional<Instant> acceptedAt,
        Optional<Due> due,
        Holders holders,
        List<Step> steps,
        Rateable rating) {
    public Progress {
        steps = List.copyOf(steps);
    }

    /// What happened to the case.
    public record Happened(Instant at, DomainEvent event) {}

    /// 一步.
    public record Step(Instant at, String words) {}

    /// @param log    what happened to it
    /// @param master what it goes on as, where it was merged: then that is where it stands
    public static Progress of(CaseView own, List<Happened> log, Optional<CaseView> master) {
        CaseView shown = master.orElse(own);
        PlainState state = PlainState.of(shown.state());
        return new Progress(
                own.onSite().number().orElse(""),
                state,
                own.onSite().reception().receivedAt(),
                own.onSite().acceptance().map(OnSite.Acceptance::acceptedAt),
                due(shown, state),
                Holders.of(shown),
                steps(log),
                master.map(it -> Rateable.ofMerged(own.id(), it)).orElseGet(() -> Rateable.of(own)));
    }

    /// Of several the last: then all of it is done.
    private static Optional<Due> due(CaseView view, PlainState state) {
        return view.clocks().stream()
                .filter(Clock::runs)
                .filter(clock -> state.clocks().contains(clock.kind()))
                .max(Comparator.comparing(Clock::dueAt))
                .map(clock -> new Due(clock.dueAt(), Due.Certainty.of(clock.provisional())));
    }

    /// What several units do alike, one after the other, is one step.
    private static List<Step> steps(List<Happened> log) {
        List<Step> steps = new ArrayList<>();
        for (Happened happened : log) {
            PlainStep.of(happened.event())
                    .filter(words -> steps.isEmpty() || !steps.getLast().words().equals(words))
                    .ifPresent(words -> steps.add(new Step(happened.at(), words)));
        }
        return steps;
    }
}
