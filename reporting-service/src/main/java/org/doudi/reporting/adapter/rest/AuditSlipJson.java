package org.doudi.reporting.adapter.rest;

import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.reporting.application.audit.AuditReceipts.Slip;

/// 受理单上的二维码, and its parts.
///
/// @param hash  `ce_hash` of the registration, in hex
/// @param keyId of the key that checkpoints are signed with
/// @param text  what the code holds
record AuditSlipJson(
        StreamId caseId,
        String caseNo,
        UUID eventId,
        String producer,
        int shard,
        long position,
        String hash,
        String keyId,
        String text) {
    static AuditSlipJson of(Slip slip) {
        AuditLeaf leaf = slip.registered().leaf();
        return new AuditSlipJson(
                slip.caseId(),
                slip.caseNo(),
                slip.registered().eventId(),
                leaf.producer(),
                leaf.shard(),
                leaf.position(),
                leaf.hash().hex(),
                slip.key().id(),
                slip.text());
    }
}
