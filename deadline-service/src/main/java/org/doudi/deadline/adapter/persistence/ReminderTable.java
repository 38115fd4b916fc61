package org.doudi.deadline.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.deadline.application.DueReminders;
import org.doudi.events.StreamId;

/// `reminder`.
@ApplicationScoped
public class ReminderTable implements DueReminders {
    private static final String FREE = " AND NOT EXISTS"
            + " (SELECT FROM parked_event WHERE parked_event.stream = reminder.stream)"
            + " AND NOT EXISTS (SELECT FROM open_clock"
            + " WHERE open_clock.clock_id = reminder.clock_id AND open_clock.due_at < $2)";

    private static final String DUE = "SELECT clock_id, stream, due_at, next_at FROM reminder WHERE next_at <= $1"
            + FREE + " ORDER BY next_at LIMIT $3";
    private static final String NEXT = "SELECT min(next_at) FROM reminder WHERE next_at >= $1" + FREE;
    private static final String AGAIN =
            "UPDATE reminder SET next_at = $4 WHERE clock_id = $1 AND due_at = $2 AND next_at = $3";
    private static final String NEVER = "DELETE FROM reminder WHERE clock_id = $1 AND due_at = $2 AND next_at = $3";

    private final Pool pool;

    ReminderTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<DueReminder>> dueBy(Instant now, int most) {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(utc(now), utc(now), most))
                .map(rows -> {
                    List<DueReminder> due = new ArrayList<>();
                    rows.forEach(row -> due.add(new DueReminder(
                            row.getUUID(0),
                            new StreamId(row.getUUID(1)),
                            row.getOffsetDateTime(2).toInstant(),
                            row.getOffsetDateTime(3).toInstant())));
                    return due;
                });
    }

    @Override
    public Uni<Optional<Instant>> nextFrom(Instant from, Instant now) {
        return pool.preparedQuery(NEXT)
                .execute(Tuple.of(utc(from), utc(now)))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime(0))
                        .map(OffsetDateTime::toInstant));
    }

    @Override
    public Uni<Void> lookAgain(DueReminder reminder, Optional<Instant> at) {
        Tuple seen = Tuple.of(reminder.clockId(), utc(reminder.dueAt()), utc(reminder.nextAt()));
        return at.map(next -> pool.preparedQuery(AGAIN).execute(seen.addOffsetDateTime(utc(next))))
                .orElseGet(() -> pool.preparedQuery(NEVER).execute(seen))
                .replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
