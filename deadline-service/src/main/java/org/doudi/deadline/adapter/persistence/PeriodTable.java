package org.doudi.deadline.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.doudi.deadline.application.OpenedPeriods;
import org.doudi.events.DeadlineEvent.PeriodOpened;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// `period`.
@ApplicationScoped
public class PeriodTable implements OpenedPeriods, IndexRows {
    private static final String ENTER = "INSERT INTO period (kind, first_day) VALUES ($1, $2) ON CONFLICT DO NOTHING";

    /// Of each shard the first clock: it stands near the beginning of the log.
    private static final String FIRST_CLOCK = "(SELECT min(first.occurred_at) FROM log_head, LATERAL"
            + " (SELECT occurred_at FROM event WHERE event.shard = log_head.shard"
            + " AND event.type LIKE 'doudi.ClockStarted.%' ORDER BY event.position LIMIT 1) first)";

    private static final String LOOK = "SELECT clock_timestamp(), last.month,"
            + " CASE WHEN last.month IS NULL THEN " + FIRST_CLOCK + " END"
            + " FROM (SELECT max(first_day) AS month FROM period WHERE kind = 'MONTH') last";

    private final Pool pool;

    PeriodTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Look> look() {
        return pool.preparedQuery(LOOK).execute().map(rows -> {
            Row row = rows.iterator().next();
            return new Look(
                    row.getOffsetDateTime(0).toInstant(),
                    Optional.ofNullable(row.getLocalDate(1)),
                    Optional.ofNullable(row.getOffsetDateTime(2)).map(OffsetDateTime::toInstant));
        });
    }

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof PeriodOpened opened
                ? List.of(new IndexWrite(ENTER, Tuple.of(opened.kind().name(), opened.firstDay())))
                : List.of();
    }
}
