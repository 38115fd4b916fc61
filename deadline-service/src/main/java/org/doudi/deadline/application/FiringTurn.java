package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;

/// Whose turn it is to fire, where several instances run: two that fire the same clocks would only lose to each other.
/// Nothing is right or wrong by it; that a clock runs out once is the log's own doing.
public interface FiringTurn {
    /// Takes the turn, or keeps it. It is free again a few seconds after it was last taken.
    Uni<Boolean> take();

    Uni<Void> giveBack();
}
