package org.doudi.deadline.domain.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.ReminderLevel;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.OrgCode;

/// 一个办件的计时, what was said of them, and who was urged.
///
/// @param told    临期提醒, in order
/// @param urgings 催办、督办, in order
public record CaseReminders(CaseClocks clocks, List<DeadlineApproaching> told, List<UrgingNoticeIssued> urgings) {
    public CaseReminders {
        told = List.copyOf(told);
        urgings = List.copyOf(urgings);
    }

    Optional<Clock> clock(UUID id) {
        return clocks.all().filter(clock -> clock.id().equals(id)).findFirst();
    }

    boolean wasTold(Clock clock, ReminderLevel level) {
        Instant due = clock.dueAt();
        return told.stream()
                .anyMatch(reminder -> reminder.clockId().equals(clock.id())
                        && reminder.dueAt().equals(due)
                        && reminder.level() == level);
    }

    public Stream<UrgingNoticeIssued> urgingsOf(UUID clockId) {
        return urgings.stream().filter(urging -> urging.clockId().equals(clockId));
    }

    public Stream<UrgingNoticeIssued> urgingsTo(OrgCode unit) {
        return urgings.stream()
                .filter(urging ->
                        urging.to().stream().anyMatch(party -> party.unit().equals(unit)));
    }

    CaseReminders with(CaseClocks next) {
        return new CaseReminders(next, told, urgings);
    }

    CaseReminders with(DeadlineApproaching reminder) {
        return new CaseReminders(clocks, and(told, reminder), urgings);
    }

    CaseReminders with(UrgingNoticeIssued urging) {
        return new CaseReminders(clocks, told, and(urgings, urging));
    }

    private static <T> List<T> and(List<T> before, T next) {
        List<T> all = new ArrayList<>(before);
        all.add(next);
        return all;
    }
}
