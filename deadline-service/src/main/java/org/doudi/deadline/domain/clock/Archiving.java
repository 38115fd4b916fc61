package org.doudi.deadline.domain.clock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.deadline.domain.clock.ClockCommand.Cancel;
import org.doudi.deadline.domain.clock.ClockCommand.CloseCase;
import org.doudi.deadline.domain.clock.ClockCommand.HoldArchive;
import org.doudi.deadline.domain.clock.ClockCommand.SettlePromise;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.CaseEndNoted;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.PromiseSettlementNoted;
import org.doudi.events.OrgCode;

/// 归档计时 — 三.7: from the end of the case, once no 容缺 promise is open (四(三)). One that has
/// lapsed is open until it is kept after all, or undone.
final class Archiving {
    private Archiving() {}

    static List<DeadlineEvent> closed(CloseCase command, CaseClocks clocks) {
        if (open(clocks).findAny().isEmpty()) {
            return Starting.start(command.archive(), clocks);
        }
        return awaits(clocks)
                ? List.of()
                : List.of(new CaseEndNoted(command.archive().startEventId()));
    }

    static List<DeadlineEvent> settled(SettlePromise command, CaseClocks clocks) {
        Optional<Clock> lapsed = open(clocks)
                .filter(clock -> clock.standing() == Standing.LAPSED && isOf(command.unit(), clock))
                .findFirst();
        CaseClocks after = lapsed.map(clock -> clocks.with(clocks.ending().settled(clock.id())))
                .orElse(clocks);
        Stream<DeadlineEvent> noted =
                lapsed.stream().map(clock -> new PromiseSettlementNoted(clock.id(), command.unit()));
        boolean due = awaits(after) && open(after).findAny().isEmpty();
        return Stream.concat(noted, due ? Starting.start(command.archive(), after).stream() : Stream.empty())
                .toList();
    }

    /// A department grants something after the case was closed: 归档 waits for that, too.
    static List<DeadlineEvent> held(HoldArchive command, CaseClocks clocks) {
        List<DeadlineEvent> ended = Ending.cancel(
                new Cancel(Set.of(ClockKind.ARCHIVE), ClockScope.CASE, command.causeEventId(), command.moment()),
                clocks);
        return ended.isEmpty()
                ? List.of()
                : Stream.concat(ended.stream(), Stream.of(new CaseEndNoted(command.causeEventId())))
                        .toList();
    }

    private static boolean awaits(CaseClocks clocks) {
        return clocks.ending().awaitedBy().isPresent();
    }

    /// The last promise of each department, where it is neither kept nor undone.
    private static Stream<Clock> open(CaseClocks clocks) {
        List<Clock> promises = clocks.in(ClockKind.TOLERANCE, ClockScope.CASE).toList();
        return promises.stream().filter(clock -> isLast(clock, promises)).filter(clock -> switch (clock.standing()) {
            case RUNNING -> true;
            case LAPSED -> !clocks.ending().settled().contains(clock.id());
            case STOPPED, BREACHED, STOPPED_LATE, CANCELLED, CANCELLED_LATE, SET_ASIDE, SET_ASIDE_LATE -> false;
        });
    }

    private static boolean isLast(Clock clock, List<Clock> promises) {
        return promises.stream()
                .filter(other -> other.scope().unit().equals(clock.scope().unit()))
                .reduce((_, later) -> later)
                .filter(clock::equals)
                .isPresent();
    }

    private static boolean isOf(OrgCode unit, Clock clock) {
        return clock.scope().unit().filter(unit::equals).isPresent();
    }
}
