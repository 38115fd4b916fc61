package org.doudi.events.audit;

import java.util.ArrayList;
import java.util.List;

/// The right edge of a growing tree: all that must be known to add a leaf and to tell the root, whatever the size.
public final class Frontier {
    private final List<Hash> complete;
    private long size;

    /// Of a tree without leaves.
    public Frontier() {
        this(0, List.of());
    }

    /// @param complete the hashes of `new Span(0, size).parts()`, in their order
    public Frontier(long size, List<Hash> complete) {
        if (complete.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has another edge");
        }
        this.size = size;
        this.complete = new ArrayList<>(complete);
    }

    /// A subtree that has become complete.
    public record Node(NodeAt at, Hash hash) {}

    /// Adds a leaf; the inner nodes that it has completed, from the lowest up.
    public List<Node> add(Hash leaf) {
        List<Node> made = new ArrayList<>();
        NodeAt at = new NodeAt(0, size);
        Hash hash = leaf;
        while (at.isRight()) {
            hash = Merkle.node(complete.removeLast(), hash);
            at = at.parent();
            made.add(new Node(at, hash));
        }
        complete.add(hash);
        size++;
        return made;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return Span.fold(complete);
    }
}
