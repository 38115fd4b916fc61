package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;

/// 死信簿: which messages of an edge topic were no good.
public interface DeadLetterBook {
    /// Once for each message, however often it is told.
    Uni<Void> enter(String topic, int partition, long offset, String reason);
}
