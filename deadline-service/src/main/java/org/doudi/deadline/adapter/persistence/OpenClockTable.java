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
import org.doudi.deadline.application.OpenClocks;
import org.doudi.events.StreamId;

/// `open_clock`.
@ApplicationScoped
public class OpenClockTable implements OpenClocks {
    /// What stopped a clock may stand among the parked events of its case: it waits for the operator with them.
    private static final String FIRM = " FROM open_clock WHERE NOT provisional"
            + " AND NOT EXISTS (SELECT FROM parked_event WHERE parked_event.stream = open_clock.stream)"
            + " AND calendar_revision >= COALESCE((SELECT max(revision) FROM calendar_revision), 0)";

    private static final String DUE =
            "SELECT clock_id, stream, due_at" + FIRM + " AND due_at < $1 ORDER BY due_at LIMIT $2";
    private static final String NEXT = "SELECT min(due_at)" + FIRM;

    private final Pool pool;

    OpenClockTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<DueClock>> dueBefore(Instant now, int most) {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), most))
                .map(rows -> {
                    List<DueClock> due = new ArrayList<>();
                    rows.forEach(row -> due.add(new DueClock(
                            row.getUUID(0),
                            new StreamId(row.getUUID(1)),
                            row.getOffsetDateTime(2).toInstant())));
                    return due;
                });
    }

    @Override
    public Uni<Optional<Instant>> next() {
        return pool.query(NEXT)
                .execute()
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime(0))
                        .map(OffsetDateTime::toInstant));
    }
}
