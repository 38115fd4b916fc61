package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.ClockCommand.Recount;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.Recounted;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.policy.Policy;

/// 日历调整 — §4.1-9: a limit that runs is counted anew by the calendar in force, once for each publication, by the
/// policy that its case began under. A date that was agreed, or that an extension has told the party, stands.
public final class Recounting {
    private Recounting() {}

    static List<DeadlineEvent> recount(Recount command, CaseClocks clocks) {
        return clocks.all().flatMap(clock -> recounted(clock, command)).toList();
    }

    private static Stream<DeadlineEvent> recounted(Clock clock, Recount command) {
        return clock.wasBreached()
                ? Acquitting.acquitted(clock, command)
                : after(clock, command.reference(), command.moment().happenedAt()).stream()
                        .map(term -> moved(clock, term, command));
    }

    static ClockRescheduled moved(Clock clock, Term term, Recount command) {
        return new ClockRescheduled(
                clock.id(),
                clock.kind(),
                clock.scope(),
                clock.dueAt(),
                term.dueAt(),
                RescheduleCause.CALENDAR,
                command.causeEventId(),
                Optional.of(new Recounted(term.calendarVersion(), term.provisional(), term.capAt())));
    }

    /// How the clock would stand by that calendar; none where nothing of it changes.
    ///
    /// @param published what was over before then is over, unless the last day was none
    public static Optional<Term> after(Clock clock, Reference reference, Instant published) {
        if (!clock.isRunning()) {
            return Optional.empty();
        }
        return clock.hasRunOutBy(published)
                ? later(clock, reference)
                : counted(clock, reference)
                        .map(next -> notBefore(published, next, clock.term(), reference))
                        .filter(next -> differs(next, clock.term()));
    }

    /// The limit where it turns out to end later than it did.
    static Optional<Term> later(Clock clock, Reference reference) {
        return counted(clock, reference).filter(next -> next.dueAt().isAfter(clock.dueAt()));
    }

    /// By that calendar alone; none where a date was agreed.
    private static Optional<Term> counted(Clock clock, Reference reference) {
        return limit(clock).map(limit -> counted(clock.term(), limit, reference));
    }

    private static Optional<Function<DueDates, Due>> limit(Clock clock) {
        Term term = clock.term();
        return clock.kind() == ClockKind.LEADER
                ? Optional.of(dates -> dates.endOf(Moment.month(term.startAt())))
                : term.workingDays().map(days -> dates -> dates.due(term.countedFrom(), days));
    }

    private static Term counted(Term term, Function<DueDates, Due> limit, Reference reference) {
        Policy policy = reference.policies().of(term.policyVersion());
        DueDates dates = reference.dates(policy);
        Due counted = limit.apply(dates);
        Due due = term.extended() ? agreed(term, dates) : counted;
        return term.recounted(
                due.at(),
                new Recounted(
                        reference.calendar().version(),
                        due.provisional(),
                        term.capAt().map(_ -> new TimeLimits(policy).cap().at(term.startAt(), counted.at(), dates))));
    }

    private static Due agreed(Term term, DueDates dates) {
        return new Due(
                term.dueAt(),
                !dates.calendar()
                        .isOfficial(
                                dates.startDay(term.startAt()),
                                term.dueAt().atZone(DueDates.ZONE).toLocalDate()));
    }

    /// Nobody is late by a day that was made a working day when it was over: such a limit ends with the next close of
    /// business after the notice, and no later than it did.
    private static Term notBefore(Instant published, Term next, Term before, Reference reference) {
        return next.until(
                notBefore(published, next.dueAt(), before.dueAt(), reference.dates(before.policyVersion())),
                next.extended());
    }

    /// The same of an instant.
    public static Instant notBefore(Instant published, Instant due, Instant before, DueDates dates) {
        if (!due.isBefore(published) || before.isBefore(published)) {
            return due;
        }
        Instant close = dates.due(published, 0).at();
        return close.isBefore(before) ? close : before;
    }

    private static boolean differs(Term next, Term before) {
        return !next.dueAt().equals(before.dueAt())
                || next.provisional() != before.provisional()
                || !next.capAt().equals(before.capAt());
    }
}
