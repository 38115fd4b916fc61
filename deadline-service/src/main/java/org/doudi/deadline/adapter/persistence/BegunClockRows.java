package org.doudi.deadline.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.deadline.application.BegunClocks;
import org.doudi.events.StreamId;

/// `event`, read in the order of its key.
@ApplicationScoped
public class BegunClockRows implements BegunClocks {
    private static final String PAGE = "WITH page AS (SELECT shard, position, stream, type, occurred_at FROM event"
            + " WHERE (shard, position) > ($1, $2) ORDER BY shard, position LIMIT $3)"
            + " SELECT shard, position, stream,"
            + " type = 'doudi.ClockStarted.v1' AND occurred_at >= $4 AND occurred_at < $5"
            + " FROM page ORDER BY shard, position";

    private final Pool pool;

    BegunClockRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Page> between(Instant from, Instant to, Place after, int most) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(
                        after.shard(),
                        after.position(),
                        most,
                        from.atOffset(ZoneOffset.UTC),
                        to.atOffset(ZoneOffset.UTC)))
                .map(rows -> {
                    List<Begun> begun = new ArrayList<>();
                    Optional<Place> last = Optional.empty();
                    for (Row row : rows) {
                        Place place = new Place(row.getInteger(0), row.getLong(1));
                        last = Optional.of(place);
                        if (row.getBoolean(3)) {
                            begun.add(new Begun(place, new StreamId(row.getUUID(2))));
                        }
                    }
                    return new Page(begun, rows.size() < most ? Optional.empty() : last);
                });
    }
}
