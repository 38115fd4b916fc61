package org.doudi.deadline.domain.receipt;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.reference.Editions;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.DeadlineEvent.ClockStarted;

/// What a limit is counted by.
public interface CountedBy {
    /// How many working days it had at first; none where a date was agreed.
    Optional<Integer> workingDays(ClockStarted started);

    /// The calendar of that version.
    Reference named(String calendarVersion);

    /// What it may have been counted by that was set then, likeliest first.
    Stream<Reference> around(Instant recordedAt);

    /// As it was.
    static CountedBy asPublished(Editions editions) {
        return new CountedBy() {
            @Override
            public Optional<Integer> workingDays(ClockStarted started) {
                return started.limitWorkingDays();
            }

            @Override
            public Reference named(String calendarVersion) {
                return editions.of(calendarVersion);
            }

            @Override
            public Stream<Reference> around(Instant recordedAt) {
                return editions.around(recordedAt);
            }
        };
    }
}
