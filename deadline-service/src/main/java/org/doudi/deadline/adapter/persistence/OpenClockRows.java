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

/// A clock is in the index while it runs.
@ApplicationScoped
public class OpenClockRows implements IndexRows {
    private static final String RUN =
            "INSERT INTO open_clock (clock_id, stream, due_at, provisional)" + " VALUES ($1, $2, $3, $4)";
    private static final String END = "DELETE FROM open_clock WHERE clock_id = $1";

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
                run(resumed.clockId(), stream, resumed.dueAt(), resumed.provisional());
            case DeadlineEvent.ClockStopped stopped -> end(stopped.clockId());
            case DeadlineEvent.DeadlineBreached breached -> end(breached.clockId());
            case DeadlineEvent.ClockLapsed lapsed -> end(lapsed.clockId());
            case DeadlineEvent.ClockCancelled cancelled -> end(cancelled.clockId());
            case DeadlineEvent.ClockedPartiesChanged _,
                    DeadlineEvent.CalendarPublished _,
                    DeadlineEvent.PolicyPublished _ -> List.of();
        };
    }

    private static List<IndexWrite> run(UUID clockId, UUID stream, Instant dueAt, boolean provisional) {
        return List.of(new IndexWrite(RUN, Tuple.of(clockId, stream, dueAt.atOffset(ZoneOffset.UTC), provisional)));
    }

    private static List<IndexWrite> end(UUID clockId) {
        return List.of(new IndexWrite(END, Tuple.of(clockId)));
    }
}
