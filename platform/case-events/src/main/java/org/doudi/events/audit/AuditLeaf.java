package org.doudi.events.audit;

import java.nio.charset.StandardCharsets;

/// What a leaf of the tree commits to: where an event stands in its producer's log, and its hash there, which
/// covers the event and all that its producer recorded before it in the shard.
///
/// @param producer `ce_source`
/// @param hash     `ce_hash`
public record AuditLeaf(String producer, int shard, long position, Hash hash) {
    /// Five lines: a name of the format, producer, shard, position, hash in hex; each closed by a line feed.
    public byte[] bytes() {
        return ("doudi-audit-v1\n" + producer + "\n" + shard + "\n" + position + "\n" + hash.hex() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// As it stands in the tree.
    public Hash leafHash() {
        return Merkle.leaf(bytes());
    }
}
