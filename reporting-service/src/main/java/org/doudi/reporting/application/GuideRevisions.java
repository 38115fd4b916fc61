package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.GuideVerdict;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// 办事指南调整建议 — 三.6, the last proposed first.
public interface GuideRevisions {
    /// @param open only what waits for a decision
    Uni<Page<Revision>> list(String centre, boolean open, Page.Request page);

    /// 一项建议.
    record Revision(
            UUID id,
            Matter matter,
            String text,
            List<StreamId> caseIds,
            StaffId proposedBy,
            Instant proposedAt,
            Optional<Settlement> settlement) {
        public Revision {
            caseIds = List.copyOf(caseIds);
        }
    }

    /// 处理.
    record Settlement(
            GuideVerdict verdict, Optional<LocalDate> effectiveFrom, Optional<String> docNo, StaffId by, Instant at) {}
}
