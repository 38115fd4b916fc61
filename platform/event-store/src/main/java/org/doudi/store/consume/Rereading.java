package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;

/// Sets the reading of one shard back to an offset: what was held behind a gap is still in the topic, so it is read
/// again, and not kept in memory for as long as the gap may stand.
@FunctionalInterface
public interface Rereading {
    Uni<Void> from(int shard, long offset);
}
