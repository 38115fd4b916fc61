package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The months that have begun.
public interface OpenedPeriods {
    /// One look at them.
    ///
    /// @param at         the hour by the clock that all instances share, the database's
    /// @param lastMonth  the first day of the last one
    /// @param firstClock where none has: when the first clock here began, for nothing is owed of the months before
    record Look(Instant at, Optional<LocalDate> lastMonth, Optional<Instant> firstClock) {}

    Uni<Look> look();
}
