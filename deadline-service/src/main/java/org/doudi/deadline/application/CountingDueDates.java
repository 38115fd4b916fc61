package org.doudi.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.policy.Policy;

/// 期限计算, by the calendar in force and the policy of that day.
@ApplicationScoped
public class CountingDueDates {
    private final Timekeeping timekeeping;

    CountingDueDates(Timekeeping timekeeping) {
        this.timekeeping = timekeeping;
    }

    public Counted due(Instant from, int workingDays) {
        Reference reference = timekeeping.reference();
        Policy policy = reference.policies().on(from.atZone(DueDates.ZONE).toLocalDate());
        Due due = reference.dates(policy).due(from, workingDays);
        return new Counted(due.at(), due.provisional());
    }

    /// When that many working days are over.
    ///
    /// @param provisional by the week alone, where a year's calendar is not published yet
    public record Counted(Instant dueAt, boolean provisional) {}
}
