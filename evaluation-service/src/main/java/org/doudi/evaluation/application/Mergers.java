package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.doudi.events.StreamId;

/// 并单 — A-22: which case another goes on as.
public interface Mergers {
    /// None of a case that goes on by itself.
    Uni<Optional<StreamId>> masterOf(StreamId caseId);
}
