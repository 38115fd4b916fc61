package org.doudi.reporting.adapter.rest;

import java.time.LocalDate;
import org.doudi.events.CaseState;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.archive.ArchiveState;
import org.doudi.store.decider.Decided;

/// 归档的结果.
record ArchivedJson(StreamId caseId, Term state, String archiveNo, String packageHash, LocalDate retentionUntil) {
    static ArchivedJson of(Decided<ArchiveState, ReportingEvent> decided) {
        return switch (decided.state()) {
            case ArchiveState.Filed(CaseArchived archive) ->
                new ArchivedJson(
                        decided.stream(),
                        Term.of(CaseState.ARCHIVED),
                        archive.archiveNo().value(),
                        archive.packageHash(),
                        archive.retentionUntil());
            case ArchiveState.NotFiled _ -> throw new IllegalStateException("what was not refused is filed");
        };
    }
}
