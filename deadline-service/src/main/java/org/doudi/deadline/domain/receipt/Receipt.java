package org.doudi.deadline.domain.receipt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.clock.SharedHandling;
import org.doudi.deadline.domain.clock.TimeLimits;
import org.doudi.deadline.domain.reference.Editions;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.Recorded;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// 期限凭据: a due date that anybody can count after us.
///
/// @param clock     as it stands
/// @param trace     its due date, counted anew
/// @param policy    时限政策 that its case began under
/// @param parameter which of its parameters set the limit; none where a date was agreed
public record Receipt(Clock clock, Trace trace, Policy policy, Optional<ParameterKey> parameter) {
    /// @param history of the case
    public static Optional<Receipt> of(UUID clockId, List<Recorded<DeadlineEvent>> history, Editions editions) {
        ClockDecider decider = new ClockDecider();
        CaseClocks clocks = decider.initial();
        for (Recorded<DeadlineEvent> event : history) {
            clocks = decider.evolve(clocks, event.event());
        }
        CaseClocks all = clocks;
        return Optional.ofNullable(
                        Tracing.of(history, CountedBy.asPublished(editions)).get(clockId))
                .flatMap(trace -> all.all()
                        .filter(clock -> clock.id().equals(clockId))
                        .findFirst()
                        .map(clock -> of(clock, trace, all, editions)));
    }

    private static Receipt of(Clock clock, Trace trace, CaseClocks clocks, Editions editions) {
        Policy policy = editions.latest().policies().of(clock.term().policyVersion());
        return new Receipt(
                clock,
                trace,
                policy,
                trace.started()
                        .limitWorkingDays()
                        .flatMap(days -> new TimeLimits(policy)
                                .parameter(clock.kind(), days, SharedHandling.is(clock, clocks))));
    }

    /// The days; none where a date was agreed.
    public Optional<Count> count() {
        return trace.basis().count();
    }

    /// Counted anew, it is the date that was noted.
    public boolean agrees() {
        return trace.due().at().equals(clock.dueAt());
    }
}
