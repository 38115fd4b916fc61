package org.doudi.deadline.domain.clock;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.StaffId;

/// 一个办件的全部计时, in the order in which they began.
///
/// @param done    who owes nothing of a round any more
/// @param recused 回避: who does not see the case
/// @param ending  归档: what it waits for
public record CaseClocks(Map<UUID, Clock> clocks, Set<DonePart> done, List<StaffId> recused, CaseEnding ending) {
    static final CaseClocks NONE = new CaseClocks(Map.of(), Set.of(), List.of(), CaseEnding.NONE);

    CaseClocks with(Clock clock) {
        Map<UUID, Clock> next = new LinkedHashMap<>(clocks);
        next.put(clock.id(), clock);
        return new CaseClocks(next, done, recused, ending);
    }

    CaseClocks with(DonePart part) {
        Set<DonePart> next = new HashSet<>(done);
        next.add(part);
        return new CaseClocks(clocks, next, recused, ending);
    }

    CaseClocks recusing(List<StaffId> persons) {
        return new CaseClocks(clocks, done, persons, ending);
    }

    CaseClocks with(CaseEnding next) {
        return new CaseClocks(clocks, done, recused, next);
    }

    Optional<Clock> clock(UUID id) {
        return Optional.ofNullable(clocks.get(id));
    }

    public Stream<Clock> all() {
        return clocks.values().stream();
    }

    Stream<Clock> in(ClockKind kind, ClockScope scope) {
        return all().filter(clock -> clock.kind() == kind).filter(clock -> clock.isIn(scope));
    }

    /// Whose duty this may be: still owed, or done in time as it shows now.
    Stream<Clock> reached(ClockKind kind, ClockScope scope, Moment moment) {
        return in(kind, scope).filter(clock -> clock.isReached(moment));
    }
}
