package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.KeptLog;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.view.Recused;
import org.doudi.store.log.LogIdentity;
import org.jspecify.annotations.Nullable;

/// 事件日志, from its table: each page is a query of its own, asked for when the one before has gone out, so no
/// connection waits for a slow reader. What arrives meanwhile is left for the next time.
@ApplicationScoped
public class StoredLog implements KeptLog {
    private static final int PAGE = 500;
    private static final String ENDS = "SELECT s.shard, (SELECT coalesce(max(seq), 0) FROM event_log e"
            + " WHERE e.shard = s.shard) FROM unnest($1::int[]) AS s(shard) ORDER BY 1";
    private static final String CHOSEN = " FROM event_log e WHERE e.shard = $1 AND e.seq > $2 AND e.seq <= $3"
            + " AND e.centre = $4"
            + " AND NOT EXISTS (SELECT 1 FROM case_recusal r WHERE r.case_id = e.stream AND r.party = $5)"
            + " AND ($6::text IS NULL OR e.producer = $6) AND ($7::text IS NULL OR e.type = $7)"
            + " AND ($8::timestamptz IS NULL OR e.recorded_at >= $8)"
            + " AND ($9::timestamptz IS NULL OR e.recorded_at < $9)";
    private static final String OF_STREAM = " AND e.stream = $10";
    private static final String IN_ORDER = " ORDER BY e.seq LIMIT " + PAGE;
    private static final String ALL = "SELECT " + LoggedRows.COLUMNS + ", seq" + CHOSEN + IN_ORDER;
    private static final String OF_ONE = "SELECT " + LoggedRows.COLUMNS + ", seq" + CHOSEN + OF_STREAM + IN_ORDER;

    private final Pool pool;
    private final LogIdentity identity;

    StoredLog(Pool pool, LogIdentity identity) {
        this.pool = pool;
        this.identity = identity;
    }

    @Override
    public Multi<List<RecordedBytes>> pages(Sight sight, Choice choice) {
        return ends(choice)
                .onItem()
                .transformToMulti(ends -> Multi.createFrom().iterable(ends))
                .onItem()
                .transformToMultiAndConcatenate(end -> pages(sight, choice, end));
    }

    /// How far a shard went when the log was asked for.
    private record End(int shard, long seq) {}

    private Uni<List<End>> ends(Choice choice) {
        Integer[] shards = choice.stream()
                .map(stream -> new Integer[] {identity.shards().of(new StreamId(stream))})
                .orElseGet(() -> java.util.stream.IntStream.range(
                                0, identity.shards().count())
                        .boxed()
                        .toArray(Integer[]::new));
        return pool.preparedQuery(ENDS)
                .execute(Tuple.of(shards))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new End(row.getInteger(0), row.getLong(1)))
                        .filter(end -> end.seq() > 0)
                        .toList());
    }

    private Multi<List<RecordedBytes>> pages(Sight sight, Choice choice, End end) {
        return Multi.createBy()
                .repeating()
                .uni(
                        AtomicLong::new,
                        after -> page(sight, choice, end, after.get())
                                .invoke(rows -> last(rows).ifPresent(after::set)))
                .whilst(rows -> rows.size() == PAGE)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(LoggedRows::recorded)
                        .toList())
                .filter(page -> !page.isEmpty());
    }

    private Uni<RowSet<Row>> page(Sight sight, Choice choice, End end, long after) {
        Tuple parameters = Tuple.tuple()
                .addInteger(end.shard())
                .addLong(after)
                .addLong(end.seq())
                .addString(sight.centre())
                .addString(Recused.party(sight.who()))
                .addValue(choice.producer().orElse(null))
                .addValue(choice.type().orElse(null))
                .addValue(at(choice.from()))
                .addValue(at(choice.before()));
        return choice.stream()
                .map(stream -> pool.preparedQuery(OF_ONE).execute(parameters.addUUID(stream)))
                .orElseGet(() -> pool.preparedQuery(ALL).execute(parameters));
    }

    private static Optional<Long> last(RowSet<Row> rows) {
        Optional<Long> last = Optional.empty();
        for (Row row : rows) {
            last = Optional.of(row.getLong("seq"));
        }
        return last;
    }

    private static @Nullable OffsetDateTime at(Optional<Instant> instant) {
        return instant.map(given -> given.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
