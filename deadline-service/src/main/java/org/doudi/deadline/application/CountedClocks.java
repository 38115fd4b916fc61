package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;

/// The clocks that run, by the calendar that they are counted by.
public interface CountedClocks {
    /// A clock, and where it stands.
    record Counted(UUID clockId, StreamId stream, Instant dueAt) {}

    /// The calendar in force.
    ///
    /// @param cause what was published
    record Revision(int revision, UUID cause, Instant publishedAt) {}

    Uni<Optional<Revision>> inForce();

    /// Those that a newer calendar cannot have moved are counted by it already. Answers how many.
    Uni<Integer> pass(int most);

    /// Those that a newer calendar may have moved.
    Uni<List<Counted>> behind(int most);

    /// They have been counted by that calendar.
    Uni<Integer> mark(List<UUID> clocks, int revision);

    /// How many clocks are counted to that instant or beyond.
    Uni<Long> countedTo(Instant from);

    /// Those clocks, by due instant, after the one that was seen last.
    Uni<List<Counted>> countedTo(Instant from, Instant afterDue, UUID afterClock, int most);
}
