package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.GuideRevisions.Revision;
import org.doudi.reporting.application.GuideRevisions.Settlement;

/// 办事指南调整建议. Of its cases those that the asker may see.
record GuideJson(
        UUID revisionId,
        Matter matter,
        String text,
        List<StreamId> cases,
        StaffId proposedBy,
        Instant proposedAt,
        Optional<SettlementJson> settlement) {
    static GuideJson of(Revision revision, Set<StreamId> seen) {
        return new GuideJson(
                revision.id(),
                revision.matter(),
                revision.text(),
                revision.caseIds().stream().filter(seen::contains).toList(),
                revision.proposedBy(),
                revision.proposedAt(),
                revision.settlement().map(SettlementJson::of));
    }

    /// 处理.
    record SettlementJson(
            Term verdict, Optional<LocalDate> effectiveFrom, Optional<String> docNo, StaffId by, Instant at) {
        static SettlementJson of(Settlement settlement) {
            return new SettlementJson(
                    Term.of(settlement.verdict()),
                    settlement.effectiveFrom(),
                    settlement.docNo(),
                    settlement.by(),
                    settlement.at());
        }
    }
}
