package org.doudi.reporting.adapter.rest;

import java.util.List;
import java.util.Optional;
import org.doudi.events.StreamId;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.reporting.application.audit.AuditReceipts.Proved;
import org.doudi.reporting.application.audit.AuditReceipts.Receipt;

/// 存证凭据. Whoever keeps it can show later, without asking anybody, that the case stood in the
/// log as it says.
///
/// @param format    `doudi-audit-receipt-v1`
/// @param key       whose signature the checkpoint bears
/// @param uncovered how many events of the case came after the checkpoint
record AuditReceiptJson(
        String format,
        StreamId caseId,
        Optional<String> caseNo,
        String key,
        String checkpoint,
        List<EventJson> events,
        int uncovered) {
    static AuditReceiptJson of(Receipt receipt) {
        return new AuditReceiptJson(
                "doudi-audit-receipt-v1",
                receipt.caseId(),
                receipt.caseNo(),
                receipt.key().toString(),
                receipt.checkpoint().toString(),
                receipt.events().stream().map(EventJson::of).toList(),
                receipt.uncovered());
    }

    /// @param hash  `ce_hash`, in hex
    /// @param leaf  its place in the tree, from 0
    /// @param proof RFC 9162, §2.1.3; each hash in Base64
    record EventJson(
            String type, String producer, int shard, long position, String hash, long leaf, List<String> proof) {
        static EventJson of(Proved proved) {
            AuditLeaf leaf = proved.placed().leaf();
            return new EventJson(
                    proved.type(),
                    leaf.producer(),
                    leaf.shard(),
                    leaf.position(),
                    leaf.hash().hex(),
                    proved.placed().index(),
                    ProofJson.base64(proved.proof()));
        }
    }
}
