package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.SameKindCases;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.figure.SameKind;

/// 同类问题, from the facts of the cases and from oversight's own events in the log that was read.
@ApplicationScoped
public class StoredSameKind implements SameKindCases {
    private static final String RECEIVED = "SELECT f.at FROM figure_fact f JOIN case_ledger c ON c.case_id = f.case_id"
            + " WHERE f.metric = $1 AND f.category = $2 AND c.centre = $3";
    private static final String ISSUES = "SELECT stream FROM event_log"
            + " WHERE type = 'doudi.CommonIssueIdentified.v1' AND centre = $1"
            + " GROUP BY stream ORDER BY max(recorded_at) DESC, stream LIMIT 500";

    private final Reader reader;
    private final Pool pool;

    StoredSameKind(Reader reader, Pool pool) {
        this.reader = reader;
        this.pool = pool;
    }

    @Override
    public Uni<Set<StreamId>> among(Sight sight, SameKind kind, List<StreamId> cases) {
        List<UUID> ids = cases.stream().map(StreamId::value).toList();
        Clause where = Clause.of("c.id = f.caseId")
                .and("f.metric = :metric", "metric", Metric.SAME_KIND.name())
                .and("f.category = :category", "category", kind.code())
                .and("c.id in (:ids)", "ids", ids)
                .and(SightClause.of(sight));
        return reader.list(
                        UUID.class,
                        "select c.id from FigureFact f, LedgerEntry c where " + where.text(),
                        where.parameters(),
                        ids.size())
                .map(found -> found.stream().map(StreamId::new).collect(Collectors.toSet()));
    }

    @Override
    public Uni<List<Instant>> received(String centre, SameKind kind) {
        return pool.preparedQuery(RECEIVED)
                .execute(Tuple.of(Metric.SAME_KIND.name(), kind.code(), centre))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getOffsetDateTime(0).toInstant())
                        .toList());
    }

    @Override
    public Uni<List<StreamId>> issues(String centre) {
        return pool.preparedQuery(ISSUES)
                .execute(Tuple.of(centre))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new StreamId(row.getUUID(0)))
                        .toList());
    }
}
