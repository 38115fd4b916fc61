package org.doudi.deadline.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.application.ReminderTimes;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// A clock is in the index while something may have to be said of it: a reminder of its limit, or, once that is over,
/// the urging of whoever still owes. A breach leaves its row as it is.
@ApplicationScoped
public class ReminderRows implements IndexRows {
    /// One statement for all, so that a batch keeps the order of what happens to a clock.
    private static final String WATCH = "MERGE INTO reminder USING"
            + " (SELECT $1::uuid AS id, $2::uuid AS stream, $3::timestamptz AS due, $4::timestamptz AS next) AS its"
            + " ON clock_id = its.id"
            + " WHEN MATCHED AND its.next IS NULL THEN DELETE"
            + " WHEN MATCHED THEN UPDATE SET due_at = its.due, next_at = its.next"
            + " WHEN NOT MATCHED AND its.next IS NOT NULL THEN"
            + " INSERT (clock_id, stream, due_at, next_at) VALUES (its.id, its.stream, its.due, its.next)";

    private final ReminderTimes times;

    ReminderRows(ReminderTimes times) {
        this.times = times;
    }

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof DeadlineEvent deadline
                ? rows(
                        deadline,
                        event.metadata().stream().value(),
                        event.metadata().occurredAt())
                : List.of();
    }

    private List<IndexWrite> rows(DeadlineEvent event, UUID stream, Instant at) {
        return switch (event) {
            case DeadlineEvent.ClockStarted it ->
                it.provisional() ? List.of() : watch(it.clockId(), it.kind(), stream, it.dueAt(), at);
            case DeadlineEvent.ClockResumed it ->
                it.provisional() ? List.of() : watch(it.clockId(), it.kind(), stream, it.dueAt(), at);
            case DeadlineEvent.ClockRescheduled it -> watch(it.clockId(), it.kind(), stream, it.newDueAt(), at);
            case DeadlineEvent.DeadlineApproaching it -> watch(it.clockId(), it.kind(), stream, it.dueAt(), at);
            case DeadlineEvent.UrgingNoticeIssued it -> it.by().isPresent() ? List.of() : end(it.clockId(), stream);
            case DeadlineEvent.ClockStopped it -> end(it.clockId(), stream);
            case DeadlineEvent.ClockLapsed it -> end(it.clockId(), stream);
            case DeadlineEvent.ClockCancelled it -> end(it.clockId(), stream);
            // What follows tells how the clock goes on.
            case DeadlineEvent.BreachWithdrawn _,
                    DeadlineEvent.DeadlineBreached _,
                    DeadlineEvent.ClockedPartiesChanged _,
                    DeadlineEvent.UnitPartNoted _,
                    DeadlineEvent.UnitReleased _,
                    DeadlineEvent.CaseEndNoted _,
                    DeadlineEvent.PromiseSettlementNoted _,
                    DeadlineEvent.DeadlineRecusalNoted _,
                    DeadlineEvent.PeriodOpened _,
                    DeadlineEvent.CalendarChange _,
                    DeadlineEvent.PolicyPublished _ -> List.of();
        };
    }

    private List<IndexWrite> watch(UUID clockId, ClockKind kind, UUID stream, Instant dueAt, Instant since) {
        return isTheCitizensOwn(kind)
                ? List.of()
                : write(clockId, stream, dueAt, times.hours().next(dueAt, since));
    }

    /// 等待评价, 上级答复: nobody here is reminded of them, and nobody is late by them.
    private static boolean isTheCitizensOwn(ClockKind kind) {
        return kind == ClockKind.RATE_WAIT || kind == ClockKind.UP_SILENCE;
    }

    private static List<IndexWrite> end(UUID clockId, UUID stream) {
        return List.of(new IndexWrite(WATCH, Tuple.of(clockId, stream, null, null)));
    }

    private static List<IndexWrite> write(UUID clockId, UUID stream, Instant dueAt, Optional<Instant> next) {
        return next.map(at -> List.of(new IndexWrite(WATCH, Tuple.of(clockId, stream, utc(dueAt), utc(at)))))
                .orElseGet(() -> end(clockId, stream));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
