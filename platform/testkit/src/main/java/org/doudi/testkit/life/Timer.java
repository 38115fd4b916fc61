package org.doudi.testkit.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;

/// 时限 of a case, from its start to its end.
final class Timer {
    private static final Duration ALLOWED = Duration.ofDays(2);
    private static final String CALENDAR = "2026-1";

    private final UUID id;
    private final ClockKind kind;
    private final ClockScope scope;
    private final List<ClockedParty> parties;
    private Instant startAt = Instant.EPOCH;
    private Instant dueAt = Instant.EPOCH;
    private boolean late;

    Timer(UUID id, ClockKind kind, ClockScope scope, OrgCode unit) {
        this.id = id;
        this.kind = kind;
        this.scope = scope;
        this.parties = List.of(new ClockedParty(unit, PartyRole.UNIT));
    }

    DomainEvent started(Instant now) {
        startAt = now;
        dueAt = now.plus(ALLOWED);
        return new ClockStarted(
                id,
                kind,
                scope,
                id,
                startAt,
                Optional.of(2),
                dueAt,
                Optional.empty(),
                parties,
                kind.clause(),
                CALENDAR,
                false,
                Optional.empty());
    }

    DomainEvent extended(Instant now) {
        Instant before = dueAt;
        dueAt = now.plus(ALLOWED).plus(ALLOWED);
        return new ClockRescheduled(id, kind, scope, before, dueAt, RescheduleCause.EXTENSION, id, Optional.empty());
    }

    DomainEvent breached(Instant now) {
        late = true;
        return new DeadlineBreached(id, kind, scope, parties, startAt, now, now, CALENDAR, List.of());
    }

    DomainEvent breachWithdrawn(Instant now) {
        late = false;
        return new BreachWithdrawn(id, kind, scope, parties, List.of(), now, id, now, now);
    }

    DomainEvent stopped(Instant now) {
        return new ClockStopped(id, kind, scope, id, now, !late, 1, late ? 1 : 0);
    }
}
