package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.progress.Progress.Happened;
import org.doudi.reporting.domain.view.CaseView;

/// 查进度: what it is told from. Whoever reads here has shown the acceptance slip, and has no other sight of the ledger.
public interface FollowedCases {
    /// @param number 编号, as it stands on the slip
    Uni<Optional<StreamId>> numbered(String centre, String number);

    Uni<Optional<CaseView>> view(StreamId caseId);

    /// In the order of arrival.
    Uni<List<Happened>> log(StreamId caseId);
}
