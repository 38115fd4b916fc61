package org.doudi.intake.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.ReReflection;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.StreamId;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.Archived;

/// 再次反映 — A-23: what is reflected again after its case was closed is a case of its own, which names the earlier one.
public final class Reopening {
    private static final String CLAUSE = "三.5";

    private Reopening() {}

    static Optional<ReReflection> of(Optional<Earlier> earlier, Registration now, Instant at, Policy policy) {
        return earlier.map(before -> new ReReflection(before.caseId(), isRepeated(before, now, at, policy)));
    }

    private static boolean isRepeated(Earlier earlier, Registration now, Instant at, Policy policy) {
        Accepted closed = closed(earlier);
        Optional<String> matter = now.matter().map(Matter::code);
        return matter.isPresent()
                && matter.equals(closed.registration().matter().map(Matter::code))
                && !at.isAfter(closed.file().closedAt().orElseThrow().plus(window(policy)));
    }

    /// 重复反映的期间, in calendar days.
    public static Duration window(Policy policy) {
        return Duration.ofDays(policy.whole(ParameterKey.DUPLICATE_DAYS));
    }

    private static Accepted closed(Earlier earlier) {
        return switch (earlier.state()) {
            case IntakeState.NotSeen _ -> throw Refusal.unknown("reopening.unknown", CLAUSE, "没有所说的原办件");
            case Accepted accepted when accepted.file().closedAt().isPresent() -> accepted;
            // A closed case may be reflected again, filed or not.
            case Archived(Accepted accepted, var _)
            when accepted.file().closedAt().isPresent() -> accepted;
            case IntakeState.Seen _ ->
                throw Refusal.conflict("reopening.not-closed", CLAUSE, "原办件没有闭环：还在办理的应当并单，其他的按新的反映登记");
        };
    }

    /// 原办件, as it stands.
    public record Earlier(StreamId caseId, IntakeState state) {}
}
