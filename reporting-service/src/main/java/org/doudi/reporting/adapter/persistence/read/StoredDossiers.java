package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.doudi.events.EventCodec;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Dossier;
import org.doudi.reporting.application.Dossier.Paper;
import org.doudi.reporting.application.Dossiers;
import org.doudi.store.log.LogIdentity;

/// 案卷, from the log that was read. The positions are read first: an event is there when its
/// checkpoint is, so what has come in since is known by its position, and left out.
@ApplicationScoped
public class StoredDossiers implements Dossiers {
    private static final String SEEN =
            "SELECT producer, position FROM consumer_checkpoint WHERE shard = $1 ORDER BY producer";
    private static final String EVENTS =
            "SELECT " + LoggedRows.COLUMNS + " FROM event_log WHERE stream = $1 ORDER BY seq";
    private static final String PARKED = "SELECT count(*) FROM parked_event WHERE stream = $1";

    private final Pool pool;
    private final LogIdentity identity;
    private final EventCodec codec;

    StoredDossiers(Pool pool, LogIdentity identity, EventCodec codec) {
        this.pool = pool;
        this.identity = identity;
        this.codec = codec;
    }

    @Override
    public Uni<Dossier> of(StreamId caseId) {
        int shard = identity.shards().of(caseId);
        return pool.preparedQuery(SEEN)
                .execute(Tuple.of(shard))
                .map(rows -> seen(shard, rows))
                .chain(seen -> papers(caseId)
                        .chain(papers ->
                                parked(caseId).map(parked -> new Dossier(caseId, papers, seen, parked).upTo(seen))));
    }

    private static List<SeenPosition> seen(int shard, RowSet<Row> rows) {
        List<SeenPosition> seen = new ArrayList<>();
        rows.forEach(row -> seen.add(new SeenPosition(row.getString(0), shard, row.getLong(1))));
        return seen;
    }

    private Uni<List<Paper>> papers(StreamId caseId) {
        return pool.preparedQuery(EVENTS).execute(Tuple.of(caseId.value())).map(rows -> {
            List<Paper> papers = new ArrayList<>();
            rows.forEach(row -> papers.add(paper(row)));
            return papers;
        });
    }

    private Uni<Long> parked(StreamId caseId) {
        return pool.preparedQuery(PARKED)
                .execute(Tuple.of(caseId.value()))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private Paper paper(Row row) {
        RecordedBytes recorded = LoggedRows.recorded(row);
        return new Paper(codec.decode(recorded), recorded.hash());
    }
}
