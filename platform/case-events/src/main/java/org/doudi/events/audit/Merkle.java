package org.doudi.events.audit;

/// How the hashes of the tree are made — RFC 9162, §2.1.1. Leaves and nodes begin with different bytes, so that none
/// can be taken for the other.
public final class Merkle {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    /// Of a tree without leaves.
    public static Hash empty() {
        return Hash.over();
    }

    public static Hash leaf(byte[] data) {
        return Hash.over(LEAF, data);
    }

    public static Hash node(Hash left, Hash right) {
        return Hash.over(NODE, left.bytes(), right.bytes());
    }
}
