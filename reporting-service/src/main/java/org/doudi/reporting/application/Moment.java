package org.doudi.reporting.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ReportingEvent.SeenPosition;

/// 截至时刻: what had happened by `at`, as far as it had been recorded by `known`.
///
/// @param read how far the logs had been read, by producer and shard; empty where that is no limit
public record Moment(Instant at, Instant known, List<SeenPosition> read) {
    public Moment {
        read = List.copyOf(read);
    }

    public Moment(Instant at, Instant known) {
        this(at, known, List.of());
    }

    /// By when it is told how late something is: then, or now where only the knowledge is of the past.
    public static Instant looking(Optional<Moment> moment, Instant now) {
        return moment.map(Moment::at).filter(now::isAfter).orElse(now);
    }

    /// Whatever had been read up to there.
    public static Moment upTo(List<SeenPosition> read) {
        return new Moment(Reach.NEVER, Reach.NEVER, read);
    }
}
