package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.ChangedCases;
import org.doudi.reporting.application.Sight;
import org.doudi.store.log.LogIdentity;
import org.jboss.logging.Logger;

/// 变动, from the order of arrival: one look twice a second for all who listen to this instance, whichever
/// instance wrote.
@ApplicationScoped
public class StoredChanges implements ChangedCases {
    private static final Logger LOG = Logger.getLogger(StoredChanges.class);
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int MOST = 5_000;
    private static final String ENDS = "SELECT shard, max(seq) FROM event_log GROUP BY shard";
    private static final String SINCE = "SELECT e.shard, e.seq, e.stream FROM unnest($1::int[], $2::bigint[])"
            + " AS last(shard, seq) CROSS JOIN LATERAL (SELECT shard, seq, stream FROM event_log"
            + " WHERE shard = last.shard AND seq > last.seq ORDER BY seq LIMIT " + MOST + ") e";

    private final Pool pool;
    private final Reader reader;
    private final int shards;
    private final Multi<List<StreamId>> all;

    StoredChanges(Pool pool, Reader reader, LogIdentity identity) {
        this.pool = pool;
        this.reader = reader;
        this.shards = identity.shards().count();
        this.all = Multi.createFrom()
                .deferred(this::looks)
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    @Override
    public Multi<List<StreamId>> all() {
        return all;
    }

    private Multi<List<StreamId>> looks() {
        return places().onItem()
                .transformToMulti(places -> Multi.createFrom()
                        .ticks()
                        .every(EVERY)
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(_ -> look(places)));
    }

    /// How far each shard went when somebody began to listen; one without events begins with its first.
    private Uni<Map<Integer, Long>> places() {
        return pool.query(ENDS).execute().map(rows -> {
            Map<Integer, Long> places = new TreeMap<>();
            for (int shard = 0; shard < shards; shard++) {
                places.put(shard, 0L);
            }
            rows.forEach(row -> places.put(row.getInteger(0), row.getLong(1)));
            return places;
        });
    }

    /// What cannot be looked at now is looked at the next time.
    private Uni<List<StreamId>> look(Map<Integer, Long> places) {
        Tuple from = Tuple.of(
                places.keySet().toArray(Integer[]::new), places.values().toArray(Long[]::new));
        return pool.preparedQuery(SINCE)
                .execute(from)
                .map(rows -> changed(places, rows))
                .onFailure()
                .invoke(failure -> LOG.warn("changes.not-looked", failure))
                .onFailure()
                .recoverWithItem(List.of());
    }

    private static List<StreamId> changed(Map<Integer, Long> places, RowSet<Row> rows) {
        List<StreamId> streams = new ArrayList<>();
        for (Row row : rows) {
            places.merge(row.getInteger(0), row.getLong(1), Math::max);
            streams.add(new StreamId(row.getUUID(2)));
        }
        return streams.stream().distinct().toList();
    }

    @Override
    public Uni<List<StreamId>> seenWith(Sight sight, List<StreamId> cases) {
        if (cases.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = cases.stream().map(StreamId::value).toList();
        Clause where = Clause.of("c.id in (:ids)", "ids", ids).and(SightClause.of(sight));
        return reader.list(
                        UUID.class,
                        "select c.id from LedgerEntry c where " + where.text() + " order by c.id",
                        where.parameters(),
                        ids.size())
                .map(found -> found.stream().map(StreamId::new).toList());
    }
}
