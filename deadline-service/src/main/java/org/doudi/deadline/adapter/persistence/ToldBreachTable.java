package org.doudi.deadline.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.doudi.deadline.application.ToldBreaches;
import org.doudi.events.StreamId;

/// The log itself, which is read through once for each calendar: a breach carries its due instant. An index would cost
/// every breach of a storm a row, and calendars are few.
@ApplicationScoped
public class ToldBreachTable implements ToldBreaches {
    private static final String CHANGED = "SELECT min(changed_from) FROM calendar_revision"
            + " WHERE revision > COALESCE((SELECT max(revision) FROM breaches_recounted), 0)";
    private static final String SINCE =
            "SELECT DISTINCT stream FROM event" + " WHERE type LIKE 'doudi.DeadlineBreached.%' AND occurred_at >= $1";
    private static final String LOOKED_AT = "INSERT INTO breaches_recounted VALUES ($1) ON CONFLICT DO NOTHING";

    private final Pool pool;

    ToldBreachTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Instant>> changedFrom() {
        return pool.query(CHANGED)
                .execute()
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime(0))
                        .map(OffsetDateTime::toInstant));
    }

    @Override
    public Uni<List<StreamId>> since(Instant changedFrom) {
        return pool.preparedQuery(SINCE)
                .execute(Tuple.of(changedFrom.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new StreamId(row.getUUID(0)))
                        .toList());
    }

    @Override
    public Uni<Void> lookedAt(int revision) {
        return pool.preparedQuery(LOOKED_AT).execute(Tuple.of(revision)).replaceWithVoid();
    }
}
