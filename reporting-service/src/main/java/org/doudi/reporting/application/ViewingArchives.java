package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.decide.Refusal;
import org.doudi.events.CaseState;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Filing.Archive;

/// 查阅归档目录 — 三.7.
@ApplicationScoped
public class ViewingArchives {
    private final CaseLedger ledger;
    private final Dossiers dossiers;

    ViewingArchives(CaseLedger ledger, Dossiers dossiers) {
        this.ledger = ledger;
        this.dossiers = dossiers;
    }

    /// @param dossier what was filed, read anew
    public record Filed(CaseView view, Archive archive, Dossier dossier) {
        /// Whether what is on record now still is what was filed.
        public boolean isIntact() {
            return dossier.contents().hash().equals(archive.packageHash());
        }
    }

    public Uni<Filed> of(Sight sight, StreamId caseId) {
        return ledger.find(sight, caseId).chain(found -> {
            CaseView view = found.orElseThrow(ArchivingCases::unknown);
            Archive archive = view.filed()
                    .archive()
                    .filter(_ -> view.state() == CaseState.ARCHIVED)
                    .orElseThrow(() -> Refusal.unknown("archive.unknown", "三.7", "该办件尚未归档"));
            return dossiers.of(caseId).map(dossier -> new Filed(view, archive, dossier.upTo(archive.seen())));
        });
    }
}
