package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import org.doudi.events.RecordedBytes;

/// A read model over the whole log. A service that projects has exactly one bean of this type; it sees the events
/// of all producers, of one shard at a time, in the order of their arrival.
public interface Projection {
    /// Folds a run of one shard's events. Runs in the transaction that moves the checkpoints, and alone on its
    /// shard.
    Uni<Void> apply(SqlConnection transaction, int shard, List<RecordedBytes> events);
}
