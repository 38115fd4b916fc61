package org.doudi.testkit.life;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.StreamId;

/// What happens on one stream from beginning to end; each step is told when it happens.
final class Life {
    static final List<OrgCode> UNITS = List.of(
            new OrgCode("BDC"),
            new OrgCode("ZJJ"),
            new OrgCode("SWJ"),
            new OrgCode("RSJ"),
            new OrgCode("GAJ"),
            new OrgCode("YBJ"),
            new OrgCode("SCJ"),
            new OrgCode("ZRJ"));

    private final StreamId id;
    private final Map<String, Long> versions = new HashMap<>();
    private final Deque<Function<Instant, DomainEvent>> steps = new ArrayDeque<>();

    Life(StreamId id) {
        this.id = id;
    }

    static Life ofDepartments() {
        Life life = new Life(StreamId.named("departments", "150626"));
        UNITS.forEach(unit -> life.then(
                _ -> new DepartmentRegistered(unit, unit + " 局", "进驻部门", Instant.parse("2022-12-02T00:00:00Z"))));
        return life;
    }

    Life then(Function<Instant, DomainEvent> step) {
        steps.add(step);
        return this;
    }

    StreamId id() {
        return id;
    }

    DomainEvent next(Instant now) {
        return Optional.ofNullable(steps.poll()).orElseThrow().apply(now);
    }

    /// Of the next event in this service's log of the stream.
    long version(String service) {
        return versions.merge(service, 1L, Long::sum);
    }

    boolean isOver() {
        return steps.isEmpty();
    }
}
