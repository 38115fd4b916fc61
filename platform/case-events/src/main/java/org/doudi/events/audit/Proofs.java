package org.doudi.events.audit;

import java.util.ArrayList;
import java.util.List;

/// Which hashes prove that a leaf is in a tree, and that one tree goes on from another — RFC 9162, §2.1.3 and §2.1.4.
public final class Proofs {
    private Proofs() {}

    /// PATH(leaf, D[size]), from the leaf up.
    ///
    /// @param leaf its index, from 0; smaller than `size`
    public static List<Span> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no leaf " + leaf + " in a tree of " + size);
        }
        List<Span> down = new ArrayList<>();
        Span span = new Span(0, size);
        while (span.size() > 1) {
            Span left = new Span(span.from(), span.cut());
            Span right = new Span(span.cut(), span.to());
            boolean inLeft = leaf < span.cut();
            down.add(inLeft ? right : left);
            span = inLeft ? left : right;
        }
        return down.reversed();
    }

    /// PROOF(from, D[size]), from the smallest tree up; empty where both are the same.
    ///
    /// @param from the size of the earlier tree, at least 1 and at most `size`
    public static List<Span> consistency(long from, long size) {
        if (from < 1 || from > size) {
            throw new IllegalArgumentException("no tree of " + from + " before one of " + size);
        }
        List<Span> down = new ArrayList<>();
        Span span = new Span(0, size);
        while (span.to() != from) {
            Span left = new Span(span.from(), span.cut());
            Span right = new Span(span.cut(), span.to());
            boolean inLeft = from <= span.cut();
            down.add(inLeft ? right : left);
            span = inLeft ? left : right;
        }
        if (span.from() > 0) {
            down.add(span);
        }
        return down.reversed();
    }
}
