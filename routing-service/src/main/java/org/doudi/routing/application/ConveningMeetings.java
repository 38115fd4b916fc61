package org.doudi.routing.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.ReviewCommand.PutOnAgenda;
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;
import org.doudi.routing.domain.RoutingCommand;
import org.doudi.routing.domain.RoutingDecider;

/// 召集研判会议 — 三.3: one meeting over several cases, recorded in all of them or in none.
@ApplicationScoped
public class ConveningMeetings {
    private final RoutingDecider decider = new RoutingDecider();
    private final Routing routing;
    private final StationedUnits stationedUnits;

    ConveningMeetings(Routing routing, StationedUnits stationedUnits) {
        this.routing = routing;
        this.stationedUnits = stationedUnits;
    }

    /// Answers each case's version after it.
    public Uni<Map<StreamId, Long>> convene(
            Asked asked,
            UUID meetingId,
            List<StreamId> cases,
            Instant scheduledAt,
            String place,
            StaffId chair,
            List<Invitee> invitees) {
        return stationedUnits
                .when(asked)
                .map(stationed -> new PutOnAgenda(new ScheduleReview(
                        asked.by(),
                        meetingId,
                        scheduledAt,
                        place,
                        chair,
                        invitees,
                        stationed,
                        asked.context().occurredAt())))
                .call(command -> checkEach(cases, command))
                .chain(command -> routing.runAll(onEach(cases, command), asked.context()));
    }

    /// Says which case cannot be put on the agenda.
    private Uni<Void> checkEach(List<StreamId> cases, PutOnAgenda command) {
        return Multi.createFrom()
                .range(0, cases.size())
                .onItem()
                .transformToUniAndConcatenate(index -> routing.load(cases.get(index))
                        .invoke(loaded -> {
                            try {
                                decider.decide(command, loaded.state());
                            } catch (Refusal refusal) {
                                throw refusal.of("第" + (index + 1) + "个办件：");
                            }
                        }))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static Map<StreamId, RoutingCommand> onEach(List<StreamId> cases, RoutingCommand command) {
        Map<StreamId, RoutingCommand> commands = new LinkedHashMap<>();
        cases.forEach(caseId -> commands.put(caseId, command));
        return commands;
    }
}
