package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.StreamId;

/// The clocks that began in a period, open or ended, as the log tells of them.
public interface BegunClocks {
    /// Where the log was read to.
    record Place(int shard, long position) {
        public static final Place START = new Place(-1, 0);
    }

    /// The event that began a clock.
    record Begun(Place place, StreamId stream) {}

    /// 一页.
    ///
    /// @param next where the next page begins; none where the log ends
    record Page(List<Begun> begun, Optional<Place> next) {}

    /// @param most how many events of the log are looked at: so much work it is, however few of them begin a clock
    Uni<Page> between(Instant from, Instant to, Place after, int most);
}
