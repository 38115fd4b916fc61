package org.doudi.routing.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;

/// 改期后的研判会议.
///
/// @param cases those that moved with it
record MovedView(UUID meetingId, Instant scheduledAt, List<StreamId> cases) {
    static MovedView of(UUID meetingId, Instant scheduledAt, Decided<RoutingState, RoutingEvent> decided) {
        return new MovedView(
                meetingId,
                scheduledAt,
                Stream.concat(decided.events().stream(), decided.beside().stream())
                        .map(event -> event.metadata().stream())
                        .toList());
    }
}
