package org.doudi.reporting.domain.fold;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.ArchivalOvertaken;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.reporting.domain.archive.Readiness;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Filing;

/// 归档 — 三.7: whatever happens to a case may bring it nearer to its archive, or away from it.
final class FilingFold {
    private FilingFold() {}

    /// @param before where the case stood
    /// @param view   as the stages have left it
    static CaseView fold(Optional<CaseView> before, CaseView view, Recorded<DomainEvent> recorded) {
        Instant at = recorded.metadata().occurredAt();
        Filing filed = filed(view.filed(), recorded.event(), at);
        CaseView next = view.with(filed.ended(ended(before, view, filed, at)));
        return next.with(next.filed().ready(ready(next, at)));
    }

    private static Filing filed(Filing before, DomainEvent event, Instant at) {
        Filing told = Telling.is(event) ? before.told(at) : before;
        return switch (event) {
            case CaseArchived archived -> told.archived(archived, at);
            case ArchivalOvertaken overtaken ->
                told.overtaken(overtaken.archiveNo().value());
            default -> told;
        };
    }

    private static Optional<Instant> ended(Optional<CaseView> before, CaseView view, Filing filed, Instant at) {
        if (!Filing.ENDS.contains(view.stage())) {
            return Optional.empty();
        }
        boolean comesToIt =
                before.map(CaseView::stage).filter(Filing.ENDS::contains).isEmpty();
        return comesToIt ? Optional.of(at) : filed.endedAt();
    }

    /// What is heard late of an earlier hour does not put the end back.
    private static Optional<Instant> ready(CaseView view, Instant at) {
        if (Readiness.of(view).obstacle().isPresent()) {
            return Optional.empty();
        }
        return view.filed().readySince().or(() -> view.filed().endedAt().map(ended -> at.isAfter(ended) ? at : ended));
    }
}
