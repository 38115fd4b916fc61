package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.ClockCommand.Recount;
import org.doudi.deadline.domain.reference.Reference;
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
        return clocks.all()
                .flatMap(clock -> after(
                                clock, command.reference(), command.moment().happenedAt())
                        .stream()
                        .<DeadlineEvent>map(term -> moved(clock, term, command)))
                .toList();
    }

    private static ClockRescheduled moved(Clock clock, Term term, Recount command) {
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
    /// @param published what was over before then is over
    public static Optional<Term> after(Clock clock, Reference reference, Instant published) {
        return clock.isRunning() && !clock.hasRunOutBy(published)
                ? clock.term().workingDays().flatMap(days -> counted(clock.term(), days, reference, published))
                : Optional.empty();
    }

    private static Optional<Term> counted(Term term, int days, Reference reference, Instant published) {
        Policy policy = reference.policies().of(term.policyVersion());
        DueDates dates = reference.dates(policy);
        Due counted = dates.due(term.countedFrom(), days);
        Due due = term.extended() ? agreed(term, dates) : counted;
        Recounted by = new Recounted(
                reference.calendar().version(),
                due.provisional(),
                term.capAt().map(_ -> new TimeLimits(policy).cap().at(term.startAt(), counted.at(), dates)));
        Term next = term.recounted(notBefore(published, due.at(), term.dueAt(), dates), by);
        return Optional.of(next).filter(it -> differs(it, term));
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
    private static Instant notBefore(Instant published, Instant due, Instant before, DueDates dates) {
        if (!due.isBefore(published) || before.isBefore(published)) {
            return due;
        }
        Instant next = dates.due(published, 0).at();
        return next.isBefore(before) ? next : before;
    }

    private static boolean differs(Term next, Term before) {
        return !next.dueAt().equals(before.dueAt())
                || next.provisional() != before.provisional()
                || !next.capAt().equals(before.capAt());
    }
}
