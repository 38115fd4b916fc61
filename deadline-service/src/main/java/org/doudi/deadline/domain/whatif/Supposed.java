package org.doudi.deadline.domain.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.receipt.Trace;
import org.doudi.deadline.domain.receipt.Tracing;
import org.doudi.deadline.domain.reference.Editions;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.Recorded;

/// A clock as it is, and as it would be. When it began and when its duty was done is as in the log.
///
/// @param due      when it would be due
/// @param breached 超期, as it is
public record Supposed(Clock clock, Due due, boolean breached, Verdict verdict) {
    /// Every clock of a case.
    ///
    /// @param now a limit that is over by then, and still owed, is a breach
    public static List<Supposed> of(
            List<Recorded<DeadlineEvent>> history, Editions editions, Supposition supposition, Instant now) {
        ClockDecider decider = new ClockDecider();
        CaseClocks clocks = decider.initial();
        for (Recorded<DeadlineEvent> event : history) {
            clocks = decider.evolve(clocks, event.event());
        }
        CaseClocks all = clocks;
        Map<UUID, Trace> traces = Tracing.of(history, supposition.by(editions, all));
        return all.all()
                .flatMap(clock -> Stream.ofNullable(traces.get(clock.id())).map(trace -> of(clock, trace, now)))
                .toList();
    }

    private static Supposed of(Clock clock, Trace trace, Instant now) {
        boolean breached = clock.wasBreached() || isMissed(clock.dueAt(), clock.provisional(), clock, now);
        return new Supposed(clock, trace.due(), breached, verdict(clock, trace, breached, now));
    }

    private static Verdict verdict(Clock clock, Trace trace, boolean breached, Instant now) {
        boolean moved = !trace.due().equals(new Due(clock.dueAt(), clock.provisional()));
        if (clock.parties().isEmpty() || !(moved || trace.missed())) {
            return Verdict.SAME;
        }
        Instant end = trace.endedAt().orElse(now);
        boolean missed = trace.missed()
                || (!trace.due().provisional() && trace.due().at().isBefore(end));
        if (missed == breached) {
            return Verdict.SAME;
        }
        if (missed) {
            return Verdict.APPEARS;
        }
        return trace.endedAt().filter(clock.dueAt()::equals).isPresent() ? Verdict.UNKNOWN : Verdict.VANISHES;
    }

    private static boolean isMissed(Instant due, boolean provisional, Clock clock, Instant now) {
        return clock.isRunning() && !provisional && !clock.parties().isEmpty() && due.isBefore(now);
    }

    /// Whether anything would be otherwise.
    public boolean differs() {
        return verdict != Verdict.SAME || !due.equals(new Due(clock.dueAt(), clock.provisional()));
    }
}
