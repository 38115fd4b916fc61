package org.doudi.deadline.domain.clock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;

/// 一个办件的全部计时, in the order in which they began.
public record CaseClocks(Map<UUID, Clock> clocks) {
    static final CaseClocks NONE = new CaseClocks(Map.of());

    CaseClocks with(Clock clock) {
        Map<UUID, Clock> next = new LinkedHashMap<>(clocks);
        next.put(clock.id(), clock);
        return new CaseClocks(next);
    }

    Optional<Clock> clock(UUID id) {
        return Optional.ofNullable(clocks.get(id));
    }

    public Stream<Clock> all() {
        return clocks.values().stream();
    }

    Stream<Clock> open(ClockKind kind) {
        return all().filter(Clock::isOpen).filter(clock -> clock.kind() == kind);
    }
}
