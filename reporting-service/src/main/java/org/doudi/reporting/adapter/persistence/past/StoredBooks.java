package org.doudi.reporting.adapter.persistence.past;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.reporting.adapter.persistence.read.ListedCases;
import org.doudi.reporting.adapter.persistence.read.StoredFigures;
import org.doudi.reporting.adapter.persistence.read.StoredLedger;
import org.doudi.reporting.application.Books;
import org.doudi.reporting.application.CaseLedger;
import org.doudi.reporting.application.Figures;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.SeenPositions;

/// 账簿: the projection for now, the log that was read for any other moment.
@ApplicationScoped
public class StoredBooks implements Books {
    /// What a producer records, it records in the order of its positions.
    private static final String SEEN = """
            SELECT c.producer, c.shard, e.position FROM consumer_checkpoint c
            CROSS JOIN LATERAL (SELECT position FROM event_log l WHERE l.producer = c.producer AND l.shard = c.shard
                AND l.recorded_at <= $1 ORDER BY position DESC LIMIT 1) e
            ORDER BY c.producer, c.shard""";

    private final StoredFigures figures;
    private final StoredLedger ledger;
    private final SeenPositions positions;
    private final PastCases cases;
    private final ListedCases listed;
    private final Pool pool;

    StoredBooks(
            StoredFigures figures,
            StoredLedger ledger,
            SeenPositions positions,
            PastCases cases,
            ListedCases listed,
            Pool pool) {
        this.figures = figures;
        this.ledger = ledger;
        this.positions = positions;
        this.cases = cases;
        this.listed = listed;
        this.pool = pool;
    }

    @Override
    public Figures figures(Optional<Moment> asOf) {
        return asOf.<Figures>map(moment -> new PastFigures(cases, moment)).orElse(figures);
    }

    @Override
    public CaseLedger ledger(Optional<Moment> asOf) {
        return asOf.<CaseLedger>map(moment -> new PastLedger(cases, listed, moment))
                .orElse(ledger);
    }

    @Override
    public Uni<List<SeenPosition>> seen(Optional<Moment> asOf) {
        return asOf.map(this::seenBy).orElseGet(positions::all);
    }

    private Uni<List<SeenPosition>> seenBy(Moment moment) {
        if (!moment.read().isEmpty()) {
            return Uni.createFrom().item(moment.read());
        }
        return pool.preparedQuery(SEEN)
                .execute(Tuple.of(moment.known().atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new SeenPosition(row.getString(0), row.getInteger(1), row.getLong(2)))
                        .toList());
    }
}
