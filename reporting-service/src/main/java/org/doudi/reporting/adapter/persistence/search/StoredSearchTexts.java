package org.doudi.reporting.adapter.persistence.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.EventCodec;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.adapter.persistence.read.LoggedRows;
import org.doudi.reporting.application.search.SearchTexts;
import org.doudi.reporting.domain.knowledge.Grams;

/// `case_text`. Leases count real time, by the database's own clock.
@ApplicationScoped
public class StoredSearchTexts implements SearchTexts {
    private static final int LONGEST = 20_000;
    private static final int MOST_REPLIES = 6;
    private static final String TAKE = """
            UPDATE case_text t SET next_try = now() + interval '1 minute'
            FROM (SELECT case_id FROM case_text WHERE due_since IS NOT NULL AND next_try <= now() AND NOT erased
                AND EXISTS (SELECT 1 FROM case_ledger c WHERE c.case_id = case_text.case_id)
                ORDER BY next_try, case_id LIMIT $1 FOR UPDATE SKIP LOCKED) due, case_ledger c
            WHERE t.case_id = due.case_id AND c.case_id = due.case_id RETURNING t.case_id, t.revision, c.line""";
    private static final String REPLIES = "SELECT " + LoggedRows.COLUMNS
            + " FROM event_log WHERE stream = ANY($1) AND type = ANY($2) ORDER BY stream, seq DESC";
    private static final String FILL = """
            UPDATE case_text SET plain = $2, grams = $3::varchar[],
                due_since = CASE WHEN revision = $4 THEN NULL ELSE due_since END
            WHERE case_id = $1 AND NOT erased""";
    private static final String FORGET =
            "UPDATE case_text SET erased = true, due_since = NULL, plain = ''," + " grams = '{}' WHERE case_id = $1";

    private static final String LAG = "SELECT coalesce(extract(epoch FROM now() - min(due_since)), 0)::bigint"
            + " FROM case_text WHERE due_since IS NOT NULL AND NOT erased";

    private final Pool pool;
    private final EventCodec codec;

    StoredSearchTexts(Pool pool, EventCodec codec) {
        this.pool = pool;
        this.codec = codec;
    }

    @Override
    public Uni<List<Due>> take(int most) {
        return pool.preparedQuery(TAKE).execute(Tuple.of(most)).chain(this::withReplies);
    }

    private Uni<List<Due>> withReplies(RowSet<Row> taken) {
        UUID[] cases = StreamSupport.stream(taken.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toArray(UUID[]::new);
        if (cases.length == 0) {
            return Uni.createFrom().item(List.of());
        }
        return pool.preparedQuery(REPLIES)
                .execute(Tuple.of(cases, SaidTexts.REPLIES.toArray(String[]::new)))
                .map(this::replies)
                .map(replies -> StreamSupport.stream(taken.spliterator(), false)
                        .map(row -> due(row, replies))
                        .toList());
    }

    private Map<UUID, List<SealedText>> replies(RowSet<Row> rows) {
        Map<UUID, List<SealedText>> replies = new HashMap<>();
        for (Row row : rows) {
            var recorded = codec.decode(LoggedRows.recorded(row));
            List<SealedText> said =
                    replies.computeIfAbsent(recorded.metadata().stream().value(), _ -> new ArrayList<>());
            SaidTexts.reply(recorded.event())
                    .filter(_ -> said.size() < MOST_REPLIES)
                    .ifPresent(said::add);
        }
        return replies;
    }

    private static Due due(Row row, Map<UUID, List<SealedText>> replies) {
        Optional<String> matter =
                ViewJson.line(row.getString(2)).about().matter().map(Matter::name);
        return new Due(
                new StreamId(row.getUUID(0)), row.getLong(1), matter, replies.getOrDefault(row.getUUID(0), List.of()));
    }

    @Override
    public Uni<Void> fill(Due due, String text) {
        String whole = Grams.plain(text);
        String plain = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        return pool.preparedQuery(FILL)
                .execute(Tuple.of(due.caseId().value(), plain, Grams.of(plain).toArray(String[]::new), due.revision()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Duration> lag() {
        return pool.query(LAG)
                .execute()
                .map(rows -> Duration.ofSeconds(rows.iterator().next().getLong(0)));
    }

    @Override
    public Uni<Void> forget(StreamId caseId) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(caseId.value())).replaceWithVoid();
    }
}
