package org.doudi.deadline.domain.clock;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockedParty;

/// 超期撤销 — §7: the breach was told, and then it shows what had happened in time.
final class Withdrawing {
    private Withdrawing() {}

    /// It never was a breach.
    static DeadlineEvent whole(Clock clock, Moment moment) {
        return withdrawn(clock, moment, List.of());
    }

    /// Charged are those that owed at the due instant, as it is known now. The breach stands for those it was told of;
    /// where somebody else owed, it is withdrawn and told anew, so that nobody is charged without being told.
    static Stream<DeadlineEvent> corrected(Clock clock, Moment moment, List<ClockedParty> owed) {
        return clock.parties().containsAll(owed)
                ? Stream.of(withdrawn(clock, moment, owed))
                : Stream.of(whole(clock, moment), RunningOut.breached(clock, owed, moment.seenAt()));
    }

    private static BreachWithdrawn withdrawn(Clock clock, Moment moment, List<ClockedParty> stillCharged) {
        return new BreachWithdrawn(
                clock.id(),
                clock.kind(),
                clock.scope(),
                clock.parties().stream()
                        .filter(party -> !stillCharged.contains(party))
                        .toList(),
                stillCharged,
                clock.dueAt(),
                moment.eventId(),
                moment.happenedAt(),
                moment.seenAt());
    }
}
