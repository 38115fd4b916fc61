package org.doudi.deadline.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// A clock is in the index while it can still run out.
@ApplicationScoped
public class OpenClockRows implements IndexRows {
    /// One statement for all: a batch keeps the order of what one statement writes, and a clock may start, stop and
    /// resume within one.
    private static final String WATCH = "MERGE INTO open_clock USING"
            + " (SELECT $1::uuid AS id, $2::uuid AS stream, $3::timestamptz AS due, $4::boolean AS provisional) AS its"
            + " ON clock_id = its.id"
            + " WHEN MATCHED AND its.due IS NULL THEN DELETE"
            + " WHEN MATCHED THEN UPDATE SET due_at = its.due, provisional = its.provisional"
            + " WHEN NOT MATCHED AND its.due IS NOT NULL THEN"
            + " INSERT (clock_id, stream, due_at, provisional) VALUES (its.id, its.stream, its.due, its.provisional)";

    private static final String MOVE = "UPDATE open_clock SET due_at = $2 WHERE clock_id = $1";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof DeadlineEvent deadline
                ? rows(deadline, event.metadata().stream().value())
                : List.of();
    }

    private static List<IndexWrite> rows(DeadlineEvent event, UUID stream) {
        return switch (event) {
            case DeadlineEvent.ClockStarted started ->
                run(started.clockId(), stream, started.dueAt(), started.provisional());
            case DeadlineEvent.ClockResumed resumed ->
                resumed.breached() ? List.of() : run(resumed.clockId(), stream, resumed.dueAt(), resumed.provisional());
            case DeadlineEvent.ClockRescheduled moved ->
                List.of(new IndexWrite(
                        MOVE, Tuple.of(moved.clockId(), moved.newDueAt().atOffset(ZoneOffset.UTC))));
            case DeadlineEvent.ClockStopped stopped -> end(stopped.clockId(), stream);
            case DeadlineEvent.DeadlineBreached breached -> end(breached.clockId(), stream);
            case DeadlineEvent.ClockLapsed lapsed -> end(lapsed.clockId(), stream);
            case DeadlineEvent.ClockCancelled cancelled -> end(cancelled.clockId(), stream);
            case DeadlineEvent.ClockedPartiesChanged _,
                    DeadlineEvent.UnitPartNoted _,
                    DeadlineEvent.UnitReleased _,
                    DeadlineEvent.DeadlineRecusalNoted _,
                    DeadlineEvent.CalendarPublished _,
                    DeadlineEvent.PolicyPublished _ -> List.of();
        };
    }

    private static List<IndexWrite> run(UUID clockId, UUID stream, Instant dueAt, boolean provisional) {
        return List.of(new IndexWrite(WATCH, Tuple.of(clockId, stream, dueAt.atOffset(ZoneOffset.UTC), provisional)));
    }

    private static List<IndexWrite> end(UUID clockId, UUID stream) {
        return List.of(new IndexWrite(WATCH, Tuple.of(clockId, stream, null, null)));
    }
}
