package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ReportingEvent.SeenPosition;

/// 账簿: as it stands now, or as it stood at a moment, which is folded anew from the log that was read. What an asker may
/// see is what he may see now.
public interface Books {
    Figures figures(Optional<Moment> asOf);

    CaseLedger ledger(Optional<Moment> asOf);

    /// How far the logs had been read.
    Uni<List<SeenPosition>> seen(Optional<Moment> asOf);
}
