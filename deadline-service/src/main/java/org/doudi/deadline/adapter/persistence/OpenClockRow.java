package org.doudi.deadline.adapter.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.Witnesses;

/// What becomes of a clock's row by what is recorded together.
sealed interface OpenClockRow {
    /// What else happens to the clock, within the same append.
    OpenClockRow and(Changed later);

    /// 期限 as a row has it.
    ///
    /// @param until       the last day that it, or the cap of it, is counted to
    /// @param provisional whether it is; none where that stays as it was
    /// @param revision    of the calendar that it is counted by; none where that stays as it was
    record Limit(Instant dueAt, Optional<Instant> until, Optional<Boolean> provisional, Optional<Integer> revision) {
        /// Moved by something else than a calendar.
        static Limit moved(Instant dueAt) {
            return new Limit(dueAt, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Limit and(Limit later) {
            return new Limit(
                    later.dueAt(),
                    later.until().or(this::until),
                    later.provisional().or(this::provisional),
                    later.revision().or(this::revision));
        }
    }

    /// It is watched from now on.
    ///
    /// @param positions where its own events stand; none where its case has to be loaded
    record Watched(UUID stream, Witnesses witnesses, Limit limit, int shard, List<Long> positions)
            implements OpenClockRow {
        @Override
        public OpenClockRow and(Changed later) {
            return new Watched(
                    stream,
                    witnesses,
                    later.limit().map(limit::and).orElse(limit),
                    shard,
                    positions.isEmpty() ? positions : joined(positions, later.positions()));
        }
    }

    /// Watched as it is, it is due at another instant, or charges others.
    record Changed(Optional<Limit> limit, List<Long> positions) implements OpenClockRow {
        @Override
        public OpenClockRow and(Changed later) {
            Optional<Limit> both = limit.map(
                            before -> later.limit().map(before::and).orElse(before))
                    .or(later::limit);
            return new Changed(both, joined(positions, later.positions()));
        }
    }

    /// It cannot run out any more.
    record Ended() implements OpenClockRow {
        @Override
        public OpenClockRow and(Changed later) {
            return this;
        }
    }

    private static List<Long> joined(List<Long> some, List<Long> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
