package org.doudi.deadline.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.deadline.adapter.persistence.OpenClockRow.Changed;
import org.doudi.deadline.adapter.persistence.OpenClockRow.Ended;
import org.doudi.deadline.adapter.persistence.OpenClockRow.Limit;
import org.doudi.deadline.adapter.persistence.OpenClockRow.Watched;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.Witnesses;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// A clock is in the index while it can still run out, with the places of the events that say how.
@ApplicationScoped
public class OpenClockRows implements IndexRows {
    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return together(List.of(event));
    }

    /// A clock may start, stop and resume within one append: what it did last counts.
    @Override
    public List<IndexWrite> together(List<? extends Recorded<? extends DomainEvent>> events) {
        Map<UUID, OpenClockRow> rows = new LinkedHashMap<>();
        List<IndexWrite> calendars = new ArrayList<>();
        for (Recorded<? extends DomainEvent> event : events) {
            switch (event.event()) {
                case DeadlineEvent.CalendarChange change ->
                    calendars.addAll(CalendarRevisions.of(change, event.metadata()));
                case DeadlineEvent deadline -> note(rows, deadline, event.metadata());
                default -> {}
            }
        }
        return Stream.concat(OpenClockWrites.of(rows).stream(), calendars.stream())
                .toList();
    }

    private static void note(Map<UUID, OpenClockRow> rows, DeadlineEvent event, EventMetadata at) {
        switch (event) {
            case DeadlineEvent.ClockStarted started -> rows.put(started.clockId(), begun(started, at));
            case DeadlineEvent.ClockResumed resumed -> {
                if (!resumed.breached()) {
                    rows.put(resumed.clockId(), again(resumed.kind(), resumed.dueAt(), resumed.provisional(), at));
                }
            }
            // What follows tells how the clock goes on: it ends, or it has another limit.
            case DeadlineEvent.BreachWithdrawn withdrawn -> {
                if (withdrawn.stillCharged().isEmpty()) {
                    rows.put(withdrawn.clockId(), again(withdrawn.kind(), withdrawn.dueAt(), false, at));
                }
            }
            case DeadlineEvent.ClockRescheduled moved -> change(rows, moved.clockId(), Optional.of(limit(moved)), at);
            case DeadlineEvent.ClockedPartiesChanged changed -> change(rows, changed.clockId(), Optional.empty(), at);
            case DeadlineEvent.ClockStopped stopped -> rows.put(stopped.clockId(), new Ended());
            case DeadlineEvent.DeadlineBreached breached -> rows.put(breached.clockId(), new Ended());
            case DeadlineEvent.ClockLapsed lapsed -> rows.put(lapsed.clockId(), new Ended());
            case DeadlineEvent.ClockCancelled cancelled -> rows.put(cancelled.clockId(), new Ended());
            case DeadlineEvent.CalendarChange _,
                    DeadlineEvent.UnitPartNoted _,
                    DeadlineEvent.UnitReleased _,
                    DeadlineEvent.DeadlineApproaching _,
                    DeadlineEvent.UrgingNoticeIssued _,
                    DeadlineEvent.CaseEndNoted _,
                    DeadlineEvent.PromiseSettlementNoted _,
                    DeadlineEvent.DeadlineRecusalNoted _,
                    DeadlineEvent.PeriodOpened _,
                    DeadlineEvent.PolicyPublished _ -> {}
        }
    }

    /// Whose task a breach of the handling becomes is told by the other clocks of the case.
    private static Watched begun(DeadlineEvent.ClockStarted started, EventMetadata at) {
        Limit limit = new Limit(
                started.dueAt(),
                Optional.of(counted(started.kind(), started.capAt(), started.dueAt())),
                Optional.of(started.provisional()),
                Optional.of(CalendarRevisions.revision(started.calendarVersion())));
        return new Watched(
                at.stream().value(),
                Witnesses.of(started.kind()),
                limit,
                at.shard(),
                started.kind() == ClockKind.HANDLE ? List.of() : List.of(at.position()));
    }

    /// By which calendar it was counted is not told with it, so it is counted anew before it can run out.
    private static Watched again(ClockKind kind, Instant dueAt, boolean provisional, EventMetadata at) {
        Limit limit = new Limit(dueAt, Optional.empty(), Optional.of(provisional), Optional.of(0));
        return new Watched(at.stream().value(), Witnesses.of(kind), limit, at.shard(), List.of());
    }

    /// The last instant that a calendar may move it by: days of its month that are worked after all come after the last
    /// working day.
    private static Instant counted(ClockKind kind, Optional<Instant> cap, Instant due) {
        return kind == ClockKind.LEADER
                ? due.atZone(DueDates.ZONE)
                        .toLocalDate()
                        .with(TemporalAdjusters.firstDayOfNextMonth())
                        .atStartOfDay(DueDates.ZONE)
                        .toInstant()
                : cap.orElse(due);
    }

    private static Limit limit(DeadlineEvent.ClockRescheduled moved) {
        Instant due = moved.newDueAt();
        return moved.recounted()
                .map(by -> new Limit(
                        due,
                        Optional.of(counted(moved.kind(), by.capAt().filter(cap -> cap.isAfter(due)), due)),
                        Optional.of(by.provisional()),
                        Optional.of(CalendarRevisions.revision(by.calendarVersion()))))
                .orElseGet(() -> Limit.moved(due));
    }

    private static void change(Map<UUID, OpenClockRow> rows, UUID clockId, Optional<Limit> limit, EventMetadata at) {
        Changed change = new Changed(limit, List.of(at.position()));
        OpenClockRow before = rows.get(clockId);
        rows.put(clockId, before == null ? change : before.and(change));
    }
}
