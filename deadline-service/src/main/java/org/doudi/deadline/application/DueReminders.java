package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;

/// The clocks of which something may have to be said, by the instant at which that is. Those of a parked case wait for
/// the operator, and one whose limit is over for the breach.
public interface DueReminders {
    /// @param dueAt  the limit
    /// @param nextAt when something may have to be said of it
    record DueReminder(UUID clockId, StreamId stream, Instant dueAt, Instant nextAt) {}

    /// Up to `now` and with it, the earliest first.
    Uni<List<DueReminder>> dueBy(Instant now, int most);

    /// The earliest instant after `from`, or at it; what is held at `now` left out.
    Uni<Optional<Instant>> nextFrom(Instant from, Instant now);

    /// Nothing had to be said: to be looked at again then, or never. Not where the clock has been given another limit
    /// since.
    Uni<Void> lookAgain(DueReminder reminder, Optional<Instant> at);
}
