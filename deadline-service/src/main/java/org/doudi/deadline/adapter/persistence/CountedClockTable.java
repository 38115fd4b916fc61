package org.doudi.deadline.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.application.CountedClocks;
import org.doudi.events.StreamId;

/// `open_clock` and `calendar_revision`.
@ApplicationScoped
public class CountedClockTable implements CountedClocks {
    private static final String IN_FORCE =
            "SELECT revision, cause, published_at FROM calendar_revision ORDER BY revision DESC LIMIT 1";

    private static final String LATEST = "(SELECT max(revision) FROM calendar_revision)";

    /// Its last counted day lies before the first that any calendar since has changed.
    private static final String PASS = "UPDATE open_clock SET calendar_revision = " + LATEST
            + " WHERE clock_id IN (SELECT clock_id FROM open_clock WHERE calendar_revision < " + LATEST
            + " AND counted_until < (SELECT min(changed_from) FROM calendar_revision"
            + " WHERE revision > open_clock.calendar_revision) LIMIT $1 FOR UPDATE SKIP LOCKED)";

    private static final String BEHIND = "SELECT clock_id, stream, due_at FROM open_clock"
            + " WHERE calendar_revision < " + LATEST + " ORDER BY calendar_revision, due_at LIMIT $1";

    private static final String MARK =
            "UPDATE open_clock SET calendar_revision = $2 WHERE clock_id = ANY($1) AND calendar_revision < $2";

    private static final String COUNT = "SELECT count(*) FROM open_clock WHERE COALESCE(counted_until, due_at) >= $1";

    private static final String PAGE = "SELECT clock_id, stream, due_at FROM open_clock"
            + " WHERE COALESCE(counted_until, due_at) >= $1 AND (due_at, clock_id) > ($2, $3)"
            + " ORDER BY due_at, clock_id LIMIT $4";

    private final Pool pool;

    CountedClockTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Revision>> inForce() {
        return pool.query(IN_FORCE).execute().map(rows -> {
            List<Revision> found = new ArrayList<>();
            rows.forEach(row -> found.add(new Revision(
                    row.getInteger(0), row.getUUID(1), row.getOffsetDateTime(2).toInstant())));
            return found.stream().findFirst();
        });
    }

    @Override
    public Uni<Integer> pass(int most) {
        return pool.preparedQuery(PASS).execute(Tuple.of(most)).map(RowSet::rowCount);
    }

    @Override
    public Uni<List<Counted>> behind(int most) {
        return pool.preparedQuery(BEHIND).execute(Tuple.of(most)).map(CountedClockTable::counted);
    }

    @Override
    public Uni<Integer> mark(List<UUID> clocks, int revision) {
        return pool.preparedQuery(MARK)
                .execute(Tuple.of(clocks.toArray(UUID[]::new), revision))
                .map(RowSet::rowCount);
    }

    @Override
    public Uni<Long> countedTo(Instant from) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(utc(from)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<List<Counted>> countedTo(Instant from, Instant afterDue, UUID afterClock, int most) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(utc(from), utc(afterDue), afterClock, most))
                .map(CountedClockTable::counted);
    }

    private static List<Counted> counted(RowSet<Row> rows) {
        List<Counted> found = new ArrayList<>();
        rows.forEach(row -> found.add(new Counted(
                row.getUUID(0),
                new StreamId(row.getUUID(1)),
                row.getOffsetDateTime(2).toInstant())));
        return found;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
