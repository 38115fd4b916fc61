package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.Recounted;
import org.doudi.events.DeadlineEvent.Rest;

/// 期限 of a clock, and what it is counted by.
///
/// @param countedFrom from when its working days count: its start, or when it was taken up again
/// @param workingDays none where a date was agreed
/// @param extended    延时: a date that the party was told stands, whatever the calendar
public record Term(
        Instant startAt,
        Instant countedFrom,
        Optional<Integer> workingDays,
        Instant dueAt,
        Optional<Instant> capAt,
        boolean provisional,
        String calendarVersion,
        String policyVersion,
        boolean extended) {
    /// What was started before policies were noted with it was started under the plan.
    private static final String PLAN = "2022-12-02";

    static Term of(ClockStarted started) {
        return new Term(
                started.startAt(),
                started.startAt(),
                started.limitWorkingDays(),
                started.dueAt(),
                started.capAt(),
                started.provisional(),
                started.calendarVersion(),
                started.policyVersion().orElse(PLAN),
                false);
    }

    Term resumed(Instant until, boolean notOfficial, Optional<Rest> rest) {
        return new Term(
                startAt,
                rest.map(Rest::countedFrom).orElse(countedFrom),
                rest.map(Rest::workingDays).or(() -> workingDays),
                until,
                capAt,
                notOfficial,
                calendarVersion,
                policyVersion,
                extended);
    }

    Term until(Instant newDueAt, boolean byExtension) {
        return new Term(
                startAt,
                countedFrom,
                workingDays,
                newDueAt,
                capAt,
                provisional,
                calendarVersion,
                policyVersion,
                byExtension);
    }

    Term recounted(Instant newDueAt, Recounted by) {
        return new Term(
                startAt,
                countedFrom,
                workingDays,
                newDueAt,
                by.capAt(),
                by.provisional(),
                by.calendarVersion(),
                policyVersion,
                extended);
    }
}
