package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import org.doudi.store.log.Checkpoints;

/// Effects that are a read model: folded and upserted in the transaction that moves the checkpoints.
public final class ProjectingSink implements Sink {
    private final Pool pool;
    private final Projection projection;

    public ProjectingSink(Pool pool, Projection projection) {
        this.pool = pool;
        this.projection = projection;
    }

    @Override
    public Uni<Void> apply(Chunk chunk) {
        return pool.withTransaction(connection -> Checkpoints.move(connection, chunk.moves())
                        .chain(() -> project(connection, chunk))
                        .chain(() -> Checkpoints.write(connection, chunk.rows())))
                .onFailure(Poison::isIn)
                .transform(failure -> Poison.blame(chunk, failure));
    }

    private Uni<Void> project(SqlConnection connection, Chunk chunk) {
        return chunk.events().isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().deferred(() -> projection.apply(connection, chunk.shard(), chunk.events()));
    }
}
