package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;

/// The clocks that run, by the instant at which they fall due.
public interface OpenClocks {
    /// A clock whose due instant has passed.
    record DueClock(UUID clockId, StreamId stream, Instant dueAt) {}

    /// Firm clocks due before `now`, the earliest first.
    Uni<List<DueClock>> dueBefore(Instant now, int most);

    /// The earliest firm due instant.
    Uni<Optional<Instant>> next();
}
