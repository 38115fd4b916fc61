package org.doudi.intake.adapter.kafka;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.doudi.events.EventCodec;
import org.doudi.events.IntakeEvent.HotlineResultReturned;

/// 结果回传12345 — 二(五). The event table is the outbox here, too: what was recorded after the checkpoint is sent, and the
/// checkpoint follows the acknowledgements in the same transaction. Its rows are locked meanwhile, so of two instances
/// one sends a shard, and a ticket's results stay in order. What fails is sent again.
@ApplicationScoped
public class ReturningResults {
    private static final String TYPE = "doudi.HotlineResultReturned.v%";
    /// Only looked at: nothing is locked or written while nothing happens.
    private static final String PENDING = """
            select 1 from hotline_checkpoint c join log_head h on h.shard = c.shard and h.position > c.position
            limit 1""";
    private static final String LEAD =
            "select shard, position from hotline_checkpoint order by shard for update skip locked";
    private static final String AFTER = """
            select e.shard, e.position, e.id, e.occurred_at, e.case_no, e.type,
                   case when e.type like $3 then e.body end as body
            from unnest($1::int[], $2::bigint[]) as c(shard, position)
            cross join lateral (select * from event where event.shard = c.shard and event.position > c.position
                                order by event.position limit 500) e
            order by e.shard, e.position""";
    private static final String MOVE = """
            update hotline_checkpoint h set position = a.position
            from unnest($1::int[], $2::bigint[]) as a(shard, position) where h.shard = a.shard""";

    private final EventCodec codec = new EventCodec();
    private final Pool pool;
    private final ResultTopic topic;
    private final HotlineCodes codes;

    ReturningResults(Pool pool, ResultTopic topic, HotlineCodes codes) {
        this.pool = pool;
        this.topic = topic;
        this.codes = codes;
    }

    /// Answers how many results went out.
    Uni<Integer> send() {
        return pool.query(PENDING)
                .execute()
                .chain(pending -> pending.size() == 0 ? Uni.createFrom().item(0) : sendPending());
    }

    private Uni<Integer> sendPending() {
        return pool.withTransaction(connection -> connection
                .query(LEAD)
                .execute()
                .chain(led -> led.size() == 0
                        ? Uni.createFrom().item(0)
                        : connection
                                .preparedQuery(AFTER)
                                .execute(Tuple.of(shards(led), positions(led), TYPE))
                                .chain(found -> send(connection, found))));
    }

    private Uni<Integer> send(SqlConnection connection, RowSet<Row> found) {
        if (found.size() == 0) {
            return Uni.createFrom().item(0);
        }
        var results = StreamSupport.stream(found.spliterator(), false)
                .filter(row -> row.getBuffer("body") != null)
                .map(this::result)
                .toList();
        return topic.send(results)
                .chain(() -> connection.preparedQuery(MOVE).execute(last(found)))
                .replaceWith(results.size());
    }

    private ResultMessage result(Row row) {
        HotlineResultReturned result = (HotlineResultReturned)
                codec.decode(row.getString("type"), row.getBuffer("body").getBytes());
        return ResultMessage.of(
                row.getUUID("id"),
                Optional.ofNullable(row.getString("case_no")),
                row.getOffsetDateTime("occurred_at").toInstant(),
                result,
                codes.of(result.status()));
    }

    private static Tuple last(RowSet<Row> found) {
        Map<Integer, Long> last = new TreeMap<>();
        found.forEach(row -> last.put(row.getInteger("shard"), row.getLong("position")));
        return Tuple.of(last.keySet().toArray(Integer[]::new), last.values().toArray(Long[]::new));
    }

    private static Integer[] shards(RowSet<Row> led) {
        return StreamSupport.stream(led.spliterator(), false)
                .map(row -> row.getInteger("shard"))
                .toArray(Integer[]::new);
    }

    private static Long[] positions(RowSet<Row> led) {
        return StreamSupport.stream(led.spliterator(), false)
                .map(row -> row.getLong("position"))
                .toArray(Long[]::new);
    }
}
