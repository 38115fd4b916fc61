package org.doudi.events.audit;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Whether proofs hold, from the hashes that they carry alone — RFC 9162, §2.1.3.2 and §2.1.4.2.
public final class ProofCheck {
    private ProofCheck() {}

    public static boolean includes(long leaf, long size, Hash leafHash, List<Hash> proof, Hash root) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        long at = leaf;
        long last = size - 1;
        Hash hash = leafHash;
        for (Hash sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = Merkle.node(sibling, hash);
                int up = Long.numberOfTrailingZeros(at);
                at >>= up;
                last >>= up;
            } else {
                hash = Merkle.node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /// @param from the size of the earlier tree
    public static boolean extend(long from, Hash earlier, long size, Hash later, List<Hash> proof) {
        if (from < 1 || from > size) {
            return false;
        }
        if (from == size) {
            return proof.isEmpty() && earlier.equals(later);
        }
        Iterator<Hash> hashes = proof.iterator();
        Optional<Hash> first = Long.bitCount(from) == 1
                ? Optional.of(earlier)
                : hashes.hasNext() ? Optional.of(hashes.next()) : Optional.empty();
        return first.filter(start -> climb(from - 1, size - 1, start, earlier, later, hashes))
                .isPresent();
    }

    private static boolean climb(long from, long size, Hash start, Hash earlier, Hash later, Iterator<Hash> hashes) {
        int up = Long.numberOfTrailingZeros(~from);
        long at = from >> up;
        long last = size >> up;
        Hash old = start;
        Hash now = start;
        while (hashes.hasNext()) {
            Hash sibling = hashes.next();
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                old = Merkle.node(sibling, old);
                now = Merkle.node(sibling, now);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                now = Merkle.node(now, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(earlier) && now.equals(later);
    }
}
