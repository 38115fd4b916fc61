package org.doudi.reporting.domain.figure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;

/// 超期 — M8: charged to the parties of that clock alone.
///
/// @param overdueWorkingDays known once the clock has stopped
public record Breach(
        UUID clockId, ClockKind kind, ClockedParty party, Instant breachedAt, Optional<Integer> overdueWorkingDays) {

    public static List<Breach> of(CaseView view) {
        return view.clocks().stream()
                .flatMap(clock -> clock.breachedAt().stream()
                        .flatMap(at -> clock.parties().stream()
                                .map(party -> new Breach(
                                        clock.clockId(),
                                        clock.kind(),
                                        party,
                                        at,
                                        clock.stop().map(Clock.Stop::overdueWorkingDays)))))
                .distinct()
                .toList();
    }
}
