package org.doudi.events.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Leaves next to each other that a hash covers: from `from`, up to but without `to`. It begins where a complete
/// subtree of its largest power of two begins.
public record Span(long from, long to) {
    /// The complete subtrees that it is made of, from left to right, each smaller than the one before it.
    public List<NodeAt> parts() {
        List<NodeAt> parts = new ArrayList<>();
        for (long at = from; at < to; ) {
            long size = Long.highestOneBit(to - at);
            parts.add(new NodeAt(Long.numberOfTrailingZeros(size), at / size));
            at += size;
        }
        return parts;
    }

    /// @param hashes of its parts
    public Hash hash(Function<NodeAt, Hash> hashes) {
        return fold(parts().stream().map(hashes).toList());
    }

    /// The hash over parts that stand from left to right.
    static Hash fold(List<Hash> parts) {
        if (parts.isEmpty()) {
            return Merkle.empty();
        }
        Hash hash = parts.getLast();
        for (int i = parts.size() - 2; i >= 0; i--) {
            hash = Merkle.node(parts.get(i), hash);
        }
        return hash;
    }

    /// Where a tree over this span is cut in two: after the largest power of two that is smaller than its size.
    long cut() {
        return from + Long.highestOneBit(to - from - 1);
    }

    long size() {
        return to - from;
    }
}
