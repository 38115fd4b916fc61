package org.doudi.deadline.domain.whatif;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.SharedHandling;
import org.doudi.deadline.domain.clock.TimeLimits;
import org.doudi.deadline.domain.receipt.CountedBy;
import org.doudi.deadline.domain.reference.Editions;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policies;
import org.doudi.events.policy.Policy;

/// 假设 — what is to be otherwise.
///
/// @param calendar   by which everything would have been counted from the beginning; none: each by its own
/// @param parameters which limits every version of the policy would have had
public record Supposition(Optional<Reference> calendar, Map<ParameterKey, String> parameters) {
    public Supposition {
        parameters = Map.copyOf(parameters);
    }

    /// @param written as they are published, for example `review.wd` → `3`
    public static Supposition of(Optional<Reference> calendar, Map<String, String> written) {
        if (calendar.isEmpty() && written.isEmpty()) {
            throw Refusal.invalid("what-if.nothing-supposed", "三.4", "应列明假设的日历或者时限参数");
        }
        return new Supposition(calendar, Reference.parameters(written));
    }

    /// How the limits of this case would be counted.
    CountedBy by(Editions editions, CaseClocks clocks) {
        return new CountedBy() {
            @Override
            public Optional<Integer> workingDays(ClockStarted started) {
                return started.limitWorkingDays().map(days -> days(started, days, editions, clocks));
            }

            @Override
            public Reference named(String calendarVersion) {
                return supposed(calendar.orElseGet(() -> editions.of(calendarVersion)), editions);
            }

            @Override
            public Stream<Reference> around(Instant recordedAt) {
                return calendar.map(Stream::of)
                        .orElseGet(() -> editions.around(recordedAt))
                        .map(reference -> supposed(reference, editions));
            }
        };
    }

    private int days(ClockStarted started, int days, Editions editions, CaseClocks clocks) {
        Policy policy = editions.latest().policies().of(started.policyVersion().orElse(Policy.PLAN.version()));
        boolean shared = clocks.all()
                .filter(clock -> clock.id().equals(started.clockId()))
                .anyMatch((Clock clock) -> SharedHandling.is(clock, clocks));
        return new TimeLimits(policy)
                .parameter(started.kind(), days, shared)
                .map(key -> otherwise(policy).whole(key))
                .orElse(days);
    }

    private Reference supposed(Reference reference, Editions editions) {
        return reference.under(
                new Policies(Stream.concat(Stream.of(Policy.PLAN), editions.latest().policies().versions().stream())
                        .map(this::otherwise)
                        .toList()
                        .reversed()));
    }

    private Policy otherwise(Policy policy) {
        Map<ParameterKey, String> values = new EnumMap<>(ParameterKey.class);
        values.putAll(policy.values());
        values.putAll(parameters);
        return new Policy(policy.version(), policy.from(), values);
    }
}
