package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.ReadyCases;
import org.doudi.store.config.DoudiConfig;

/// 待归档, by the column that the projection keeps of it.
@ApplicationScoped
public class StoredReadyCases implements ReadyCases {
    private static final String READY = " FROM case_ledger c WHERE c.ready_since IS NOT NULL AND c.centre = $1"
            + " AND NOT EXISTS (SELECT 1 FROM parked_event p WHERE p.stream = c.case_id)";
    private static final String SINCE = "SELECT c.case_id, c.ready_since" + READY
            + " AND c.ready_since <= $2 ORDER BY c.ready_since, c.case_id LIMIT $3";
    private static final String FIRST = "SELECT min(c.ready_since)" + READY;

    private final Pool pool;
    private final String centre;

    StoredReadyCases(Pool pool, DoudiConfig config) {
        this.pool = pool;
        this.centre = config.centre();
    }

    @Override
    public Uni<List<Ready>> since(Instant atMost, int most) {
        return pool.preparedQuery(SINCE)
                .execute(Tuple.of(centre, atMost.atOffset(ZoneOffset.UTC), most))
                .map(rows -> {
                    List<Ready> found = new ArrayList<>();
                    rows.forEach(row -> found.add(new Ready(
                            new StreamId(row.getUUID(0)),
                            row.getOffsetDateTime(1).toInstant())));
                    return found;
                });
    }

    @Override
    public Uni<Optional<Instant>> first() {
        return pool.preparedQuery(FIRST)
                .execute(Tuple.of(centre))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime(0))
                        .map(since -> since.toInstant()));
    }
}
