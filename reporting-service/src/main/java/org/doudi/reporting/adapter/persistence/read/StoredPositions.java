package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.reporting.application.SeenPositions;

/// The checkpoints that moved with the projection.
@ApplicationScoped
public class StoredPositions implements SeenPositions {
    private static final String SEEN =
            "SELECT producer, shard, position FROM consumer_checkpoint ORDER BY producer, shard";

    private final Pool pool;

    StoredPositions(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<SeenPosition>> all() {
        return pool.query(SEEN)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new SeenPosition(row.getString(0), row.getInteger(1), row.getLong(2)))
                        .toList());
    }
}
