package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.doudi.events.ReportingEvent.SeenPosition;

/// How far the logs of all have been read.
public interface SeenPositions {
    /// By producer and shard.
    Uni<List<SeenPosition>> all();
}
