package org.doudi.deadline.application;

import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.LateRecords.BEGINNING;
import static org.doudi.deadline.application.LateRecords.DUE;
import static org.doudi.deadline.application.LateRecords.THE_WINDOW;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.deadline.domain.clock.ClockCommand.PartDone;
import org.doudi.deadline.domain.clock.ClockCommand.Release;
import org.doudi.deadline.domain.clock.ClockCommand.Reschedule;
import org.doudi.deadline.domain.clock.ClockCommand.ResumeHandling;
import org.doudi.deadline.domain.clock.ClockCommand.StartHandling;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.OrgCode;

/// What truly happened to a handling that three units share.
final class SharedHandling {
    private static final ClockScope ROUND = ClockScope.item(1, 1);
    private static final ClockedParty LEAD = new ClockedParty(ZRZY, PartyRole.LEAD_UNIT);

    private final LateRecords records;
    private final Set<OrgCode> open = new HashSet<>(List.of(ZRZY, SWJ, BDC));
    private Set<ClockedParty> owing = parties(open);
    private Set<ClockedParty> owingAtTheLimit = owing;
    private Instant limit = DUE;
    private Optional<Instant> done = Optional.empty();
    private Instant now = DUE.minus(Duration.ofMinutes(30));
    private Instant recorded = now;

    SharedHandling(LateRecords records) {
        this.records = records;
        Instant issued = BEGINNING;
        for (OrgCode unit : List.of(ZRZY, SWJ, BDC)) {
            List<ClockedParty> party = List.copyOf(parties(Set.of(unit)));
            issued = records.record(
                    BEGINNING,
                    issued,
                    moment -> LateRecords.start(
                            moment, ClockKind.SIGN, order(unit), DUE.plus(Duration.ofDays(30)), party));
        }
        records.record(
                BEGINNING,
                issued,
                moment -> new StartHandling(
                        LateRecords.start(moment, ClockKind.HANDLE, ROUND, DUE, List.of(LEAD)),
                        1,
                        1,
                        Facts.order(1, ZRZY),
                        true));
    }

    void happens() {
        for (int i = records.random().nextInt(6); i > 0 && done.isEmpty(); i--) {
            passes();
            switch (records.random().nextInt(5)) {
                case 0 -> part(ZRZY);
                case 1 -> part(SWJ);
                case 2 -> part(BDC);
                case 3 -> released(BDC);
                default -> extended();
            }
        }
        passes();
        switch (records.random().nextInt(4)) {
            case 0 -> withdrawn();
            case 1 -> completed();
            case 2 -> sentBack();
            default -> {}
        }
    }

    private void passes() {
        now = now.plusSeconds(60L * records.random().nextInt(12));
    }

    private void part(OrgCode unit) {
        if (!open.remove(unit)) {
            return;
        }
        owe(open.isEmpty() ? Set.of(LEAD) : parties(open));
        recorded = records.record(now, recorded, moment -> new PartDone(1, 1, unit, moment));
    }

    private void released(OrgCode unit) {
        if (!open.remove(unit)) {
            return;
        }
        owe(open.isEmpty() ? Set.of(THE_WINDOW) : parties(open));
        recorded = records.record(now, recorded, moment -> new Release(1, 1, unit, List.of(THE_WINDOW), moment));
    }

    private void owe(Set<ClockedParty> next) {
        owing = next;
        if (!now.isAfter(limit)) {
            owingAtTheLimit = next;
        }
    }

    private void extended() {
        Instant until = DUE.plus(Duration.ofMinutes(40));
        if (!now.isAfter(limit)) {
            limit = until;
        }
        recorded = records.record(
                now,
                recorded,
                moment -> new Reschedule(
                        ClockKind.HANDLE, ROUND, until, RescheduleCause.EXTENSION, moment.eventId(), moment));
    }

    private void completed() {
        done = Optional.of(now);
        recorded = records.record(now, recorded, moment -> LateRecords.stop(ClockKind.HANDLE, moment));
    }

    /// As if it had never stopped; owed by who does it again, unless it had been late before.
    private void sentBack() {
        completed();
        boolean late = done.filter(at -> at.isAfter(limit)).isPresent();
        passes();
        recorded = records.record(now, recorded, moment -> new ResumeHandling(1, 1, List.of(SWJ), moment.eventId()));
        done = Optional.empty();
        if (!late) {
            owingAtTheLimit = Set.of(new ClockedParty(SWJ, PartyRole.UNIT));
        }
        if (records.random().nextBoolean()) {
            passes();
            completed();
        }
    }

    /// By the hour of the statement, which this log heard of later.
    private void withdrawn() {
        Instant stated = now.minusSeconds(60L * records.random().nextInt(20));
        done = Optional.of(stated);
        recorded = records.record(stated, recorded, LateRecords::cancelAll);
    }

    Set<ClockedParty> owing() {
        return done.filter(at -> !at.isAfter(limit)).isPresent() ? Set.of() : owingAtTheLimit;
    }

    private static Set<ClockedParty> parties(Set<OrgCode> units) {
        return units.stream()
                .map(unit -> unit.equals(ZRZY) ? LEAD : new ClockedParty(unit, PartyRole.UNIT))
                .collect(Collectors.toSet());
    }

    private static ClockScope order(OrgCode unit) {
        return Facts.scopeOf(1, unit);
    }
}
