package org.doudi.reporting.adapter.rest;

import java.util.List;
import org.doudi.events.audit.Hash;
import org.doudi.reporting.application.audit.ProvingEvents.Consistency;
import org.doudi.reporting.application.audit.ProvingEvents.Inclusion;

/// 证明 — RFC 9162, §2.1. Hashes of the tree are in Base64, that of an event in hex, as in its
/// `ce_hash`.
final class ProofJson {
    private ProofJson() {}

    /// 一致性: the tree of `size` leaves goes on from that of `from`.
    record ConsistencyJson(long from, String fromRoot, long size, String root, List<String> proof) {
        static ConsistencyJson of(Consistency proved) {
            return new ConsistencyJson(
                    proved.from(),
                    proved.earlier().base64(),
                    proved.size(),
                    proved.later().base64(),
                    base64(proved.proof()));
        }
    }

    /// 包含: the event is the leaf `leaf` of the tree.
    record InclusionJson(
            long size,
            String root,
            String producer,
            int shard,
            long position,
            String hash,
            long leaf,
            List<String> proof) {
        static InclusionJson of(Inclusion proved) {
            return new InclusionJson(
                    proved.size(),
                    proved.root().base64(),
                    proved.leaf().producer(),
                    proved.leaf().shard(),
                    proved.leaf().position(),
                    proved.leaf().hash().hex(),
                    proved.placed().index(),
                    base64(proved.proof()));
        }
    }

    static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }
}
