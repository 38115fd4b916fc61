package org.doudi.evaluation.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.evaluation.application.Mergers;
import org.doudi.events.StreamId;

/// `merged_case`.
@ApplicationScoped
public class MergedCaseTable implements Mergers {
    private static final String MASTER = "select master from merged_case where duplicate = $1";

    private final Pool pool;

    MergedCaseTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<StreamId>> masterOf(StreamId caseId) {
        return pool.preparedQuery(MASTER).execute(Tuple.of(caseId.value())).map(rows -> {
            for (Row row : rows) {
                return Optional.of(new StreamId(row.getUUID("master")));
            }
            return Optional.empty();
        });
    }
}
