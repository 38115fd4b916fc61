package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;

/// Where the log's events take effect. Effects and checkpoints are one transaction: both or neither.
public interface Sink {
    /// Fails with [PoisonEvent] where an event itself is the trouble, with `AppendConflict` where another consumer
    /// was first, and otherwise with what is worth trying again.
    Uni<Void> apply(Chunk chunk);
}
