package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AccountabilityOutcome;
import org.doudi.events.AccountabilityResult;
import org.doudi.events.ConductCode;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.view.Accountabilities.Stage;

/// 问责台账 — 四(四), 六(二): over all the cases that an asker may see, the last proposed first.
public interface Accountability {
    Uni<Page<Entry>> list(Sight sight, Filter filter, Page.Request page);

    /// @param number 编号 of the case
    record Entry(
            UUID id,
            StreamId caseId,
            Optional<String> number,
            OrgCode unit,
            List<ConductCode> conduct,
            Stage stage,
            Optional<AccountabilityOutcome> outcome,
            Optional<AccountabilityResult> result,
            Instant proposedAt,
            Optional<Instant> decidedAt,
            Optional<Instant> closedAt) {
        public Entry {
            conduct = List.copyOf(conduct);
        }
    }

    /// Which of them.
    record Filter(Optional<Stage> stage, Optional<OrgCode> unit) {}
}
