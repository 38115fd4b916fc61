package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import org.doudi.events.StreamId;

/// 输错的次数, by the database's clock, whatever the office's says. Many tries at once are looked at one after the
/// other, so that nobody gains by haste.
public interface SlipTries {
    /// Whether one more PIN may be looked at for the case.
    Uni<Boolean> isOpen(StreamId caseId);

    /// The same for a wrong one, which is counted where it may be looked at.
    Uni<Boolean> countWrong(StreamId caseId);
}
