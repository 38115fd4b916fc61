package org.doudi.deadline.domain.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.deadline.domain.clock.Recounting;
import org.doudi.deadline.domain.receipt.Change.Sort;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.Rest;
import org.doudi.events.EventMetadata;

/// 期限的由来 of one clock: its due date, counted anew from what set it, step by step, whatever date was noted.
///
/// @param extended   延时: the date that the party was told stands
/// @param setAsideAt 并单
/// @param endedAt    when its duty was over; none while it is owed
/// @param missed     the limit was over before something else was said of it: nothing heals that
public record Trace(
        ClockStarted started,
        Basis basis,
        Due due,
        boolean extended,
        Optional<Instant> setAsideAt,
        Optional<Instant> endedAt,
        boolean missed,
        List<Change> changes) {
    public Trace {
        changes = List.copyOf(changes);
    }

    static Trace of(ClockStarted started, String policyVersion, CountedBy by) {
        DueDates dates = by.named(started.calendarVersion()).dates(policyVersion);
        Optional<Integer> days = by.workingDays(started);
        return new Trace(
                started,
                new Basis(started.startAt(), days, dates),
                counted(started, started.startAt(), days, dates).orElse(new Due(started.dueAt(), false)),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    Trace moved(ClockRescheduled event, EventMetadata at, DueDates dates) {
        return switch (event.cause()) {
            case EXTENSION ->
                agreed(event.newDueAt(), Sort.EXTENSION, event, at).extended(true);
            case EXTENSION_REFUSED ->
                agreed(event.newDueAt(), Sort.EXTENSION_REFUSED, event, at).extended(false);
            case CALENDAR -> recounted(event, at, dates);
        };
    }

    private Trace agreed(Instant until, Sort sort, ClockRescheduled event, EventMetadata at) {
        Change change =
                Change.of(at.occurredAt(), sort).by(event.causeEventId()).moving(due.at(), until);
        return due(basis, new Due(until, due.provisional()))
                .missed(isMissed(at))
                .and(change);
    }

    /// None where a date was agreed.
    private static Optional<Due> counted(
            ClockStarted started, Instant from, Optional<Integer> workingDays, DueDates dates) {
        return started.kind() == ClockKind.LEADER
                ? Optional.of(dates.endOf(Moment.month(started.startAt())))
                : workingDays.map(days -> dates.due(from, days));
    }

    /// 日历调整: nobody is late by a day that was made a working day when it was over, nor by
    /// one that turns out to have been off.
    private Trace recounted(ClockRescheduled event, EventMetadata at, DueDates dates) {
        Due counted = counted(started, basis.from(), basis.workingDays(), dates).orElse(due);
        Due next = extended
                ? new Due(due.at(), !dates.calendar().isOfficial(dates.startDay(started.startAt()), dayOf(due.at())))
                : new Due(Recounting.notBefore(at.occurredAt(), counted.at(), due.at(), dates), counted.provisional());
        return due(basis.by(dates), next)
                .missed(!next.at().isAfter(due.at()) && isMissed(at))
                .and(Change.of(at.occurredAt(), Sort.CALENDAR)
                        .by(event.causeEventId())
                        .moving(due.at(), next.at()));
    }

    /// As if it had never stopped; or, of a merger that was undone, with what was left of it.
    Trace resumed(ClockResumed event, EventMetadata at, Stream<DueDates> known) {
        Trace rest = event.rest()
                .flatMap(left -> setAsideAt.flatMap(since -> rest(left, since, event.dueAt(), known.toList())))
                .orElse(this);
        Sort sort = event.rest().isPresent() ? Sort.REST : Sort.RESUMED;
        return new Trace(
                        started,
                        rest.basis,
                        rest.due,
                        extended,
                        Optional.empty(),
                        Optional.empty(),
                        isMissed(at),
                        changes)
                .and(Change.of(at.occurredAt(), sort).by(event.causeEventId()).moving(due.at(), rest.due.at()));
    }

    /// It names no calendar: the one that gives what was noted, or else the one that was in force.
    private Optional<Trace> rest(Rest left, Instant since, Instant noted, List<DueDates> known) {
        List<Trace> all = known.stream()
                .map(dates -> rest(left.countedFrom(), dates.used(since, due.at()), dates))
                .toList();
        return all.stream()
                .filter(trace -> trace.due.at().equals(noted)
                        && trace.basis.workingDays().equals(Optional.of(left.workingDays())))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Trace rest(Instant from, int days, DueDates dates) {
        return due(new Basis(from, Optional.of(days), dates), dates.due(from, days));
    }

    Trace ended(Instant at, Optional<Instant> aside) {
        return new Trace(started, basis, due, extended, aside, Optional.of(at), missed, changes);
    }

    Trace and(Change change) {
        List<Change> next = new ArrayList<>(changes);
        next.add(change);
        return new Trace(started, basis, due, extended, setAsideAt, endedAt, missed, next);
    }

    private Trace due(Basis next, Due until) {
        return new Trace(started, next, until, extended, setAsideAt, endedAt, missed, changes);
    }

    private boolean isMissed(EventMetadata at) {
        return missed || (!due.provisional() && due.at().isBefore(endedAt.orElse(at.occurredAt())));
    }

    private Trace missed(boolean over) {
        return new Trace(started, basis, due, extended, setAsideAt, endedAt, over, changes);
    }

    private Trace extended(boolean told) {
        return new Trace(started, basis, due, told, setAsideAt, endedAt, missed, changes);
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(DueDates.ZONE).toLocalDate();
    }
}
