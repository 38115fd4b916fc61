package org.doudi.evaluation.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.evaluation.application.PlatformRatings;
import org.doudi.events.StreamId;

/// `case_number` and `imported_rating`.
@ApplicationScoped
public class PlatformRatingTable implements PlatformRatings {
    private static final String NUMBERED = "select stream from case_number where case_no = $1";
    private static final String IMPORTED = "select stream from imported_rating where platform_id = $1";

    private final Pool pool;

    PlatformRatingTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<StreamId>> numbered(String caseNo) {
        return find(NUMBERED, caseNo);
    }

    @Override
    public Uni<Optional<StreamId>> imported(String platformId) {
        return find(IMPORTED, platformId);
    }

    private Uni<Optional<StreamId>> find(String sql, String key) {
        return pool.preparedQuery(sql).execute(Tuple.of(key)).map(rows -> {
            for (Row row : rows) {
                return Optional.of(new StreamId(row.getUUID("stream")));
            }
            return Optional.empty();
        });
    }
}
