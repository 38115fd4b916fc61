package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.Witnesses;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;

/// The clocks that run, by the instant at which they fall due, and by whom is asked before they do.
public interface OpenClocks {
    /// A clock whose due instant has passed, as it stood when the stream had this version.
    ///
    /// @param version of the case's stream
    /// @param own     the clock's own events, in order; none where only the whole case can tell how it stands
    record DueClock(UUID clockId, StreamId stream, Instant dueAt, long version, List<RecordedBytes> own) {
        public DueClock {
            own = List.copyOf(own);
        }

        Place place() {
            return new Place(dueAt, clockId);
        }
    }

    /// How far a walk through the due clocks has come.
    record Place(Instant dueAt, UUID clockId) {
        static final Place FIRST = new Place(Instant.EPOCH, new UUID(0, 0));
    }

    /// One look at the index.
    ///
    /// @param at       the hour by the clock that all instances share, the database's
    /// @param earliest the earliest firm due instant
    record Look(Instant at, Optional<Instant> earliest) {}

    Uni<Look> look(Witnesses witnesses);

    /// The earliest firm due instant of all, whoever is asked.
    default Uni<Optional<Instant>> earliest() {
        return Uni.join()
                .all(Stream.of(Witnesses.values()).map(this::look).toList())
                .andFailFast()
                .map(looks ->
                        looks.stream().flatMap(look -> look.earliest().stream()).min(Comparator.naturalOrder()));
    }

    /// Firm clocks due before `end`, in order, so many of those behind `place`.
    Uni<List<DueClock>> due(Witnesses witnesses, Instant end, Place place, int most);
}
