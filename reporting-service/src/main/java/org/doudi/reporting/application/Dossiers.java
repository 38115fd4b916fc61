package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import org.doudi.events.StreamId;

/// 案卷, from the log that was read.
public interface Dossiers {
    /// Everything up to the positions that it names, and nothing after them.
    Uni<Dossier> of(StreamId caseId);
}
