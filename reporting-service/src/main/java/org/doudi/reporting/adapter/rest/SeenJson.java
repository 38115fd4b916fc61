package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.reporting.application.Moment;

/// From how much of the logs an answer was made.
///
/// @param at        what had happened by then; none where it is not limited
/// @param known     what had been recorded by then
/// @param positions the last of each producer and shard, for example `/intake-service/3/1042`
record SeenJson(Optional<Instant> at, Optional<Instant> known, List<String> positions) {
    static SeenJson of(Optional<Moment> asOf, List<SeenPosition> seen) {
        return new SeenJson(
                asOf.map(Moment::at).filter(Asked::limited),
                asOf.map(Moment::known).filter(Asked::limited),
                seen.stream()
                        .map(each -> each.producer() + "/" + each.shard() + "/" + each.position())
                        .toList());
    }
}
