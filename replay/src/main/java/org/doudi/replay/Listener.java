package org.doudi.replay;

/// Is told how a replay goes.
public interface Listener {
    /// Whom nobody listens to.
    Listener NOBODY = new Listener() {};

    /// A killed replay had left these many behind.
    default void leftOvers(int count) {}

    /// It begins.
    ///
    /// @param events that there are now
    default void begins(int generation, long events) {}

    /// These many more have been folded.
    default void read(long events) {}

    /// What was there at the beginning is done; now the indexes.
    default void indexes() {}

    /// These many have come in meanwhile.
    default void catchesUp(long events) {}

    /// Nothing is missing; both are compared.
    default void compares() {}
}
