package org.doudi.events.audit;

/// A complete subtree: the `index`-th of those with `2^level` leaves, from 0. Once complete its hash never changes.
public record NodeAt(int level, long index) {
    /// The node above; complete when both its halves are.
    public NodeAt parent() {
        return new NodeAt(level + 1, index >> 1);
    }

    public boolean isRight() {
        return (index & 1) == 1;
    }
}
