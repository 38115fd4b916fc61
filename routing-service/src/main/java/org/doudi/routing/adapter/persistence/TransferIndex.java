package org.doudi.routing.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.routing.application.TransferDirectory;

/// `transfer_index`.
@ApplicationScoped
public class TransferIndex implements TransferDirectory {
    private final Pool pool;

    TransferIndex(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<StreamId>> caseOf(UUID transferId) {
        return pool.preparedQuery("select stream from transfer_index where transfer_id = $1")
                .execute(Tuple.of(transferId))
                .map(TransferIndex::stream);
    }

    private static Optional<StreamId> stream(RowSet<Row> rows) {
        for (Row row : rows) {
            return Optional.of(new StreamId(row.getUUID("stream")));
        }
        return Optional.empty();
    }
}
