package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.ReviewCommand.PutOnAgenda;
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;
import org.doudi.routing.domain.RoutingCommand;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;

/// 召集研判会议 — 三.3: one meeting over several cases, recorded in all of them or in none.
@ApplicationScoped
public class ConveningMeetings {
    private final Routing routing;
    private final StationedUnits stationedUnits;

    ConveningMeetings(Routing routing, StationedUnits stationedUnits) {
        this.routing = routing;
        this.stationedUnits = stationedUnits;
    }

    public Uni<Decided<RoutingState, RoutingEvent>> convene(
            Asked asked,
            UUID meetingId,
            List<StreamId> cases,
            Instant scheduledAt,
            String place,
            StaffId chair,
            List<Invitee> invitees) {
        return stationedUnits
                .when(asked)
                .map(stationed -> new ScheduleReview(
                        asked.by(),
                        meetingId,
                        scheduledAt,
                        place,
                        chair,
                        invitees,
                        stationed,
                        asked.context().occurredAt()))
                .chain(meeting -> routing.runTogether(asked, onEach(cases, meeting)));
    }

    private static SequencedMap<StreamId, RoutingCommand> onEach(List<StreamId> cases, ScheduleReview meeting) {
        SequencedMap<StreamId, RoutingCommand> commands = new LinkedHashMap<>();
        IntStream.range(0, cases.size())
                .forEach(index -> commands.put(cases.get(index), new PutOnAgenda(meeting, index + 1)));
        return commands;
    }
}
