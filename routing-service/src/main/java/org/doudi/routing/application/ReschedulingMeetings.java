package org.doudi.routing.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.ReviewCommand.MoveMeeting;
import org.doudi.routing.domain.ReviewCommand.MoveWithMeeting;
import org.doudi.routing.domain.ReviewCommand.RescheduleReview;
import org.doudi.routing.domain.RoutingCommand;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 会议改期 — 三.3: whatever is still before the meeting moves with it, in one append; what was concluded stays as it is.
@ApplicationScoped
public class ReschedulingMeetings {
    private final Routing routing;
    private final Meetings meetings;
    private final Seals seals;

    ReschedulingMeetings(Routing routing, Meetings meetings, Seals seals) {
        this.routing = routing;
        this.meetings = meetings;
        this.seals = seals;
    }

    /// @param place none where it stays in the same place
    public Uni<Decided<RoutingState, RoutingEvent>> reschedule(
            Asked asked, UUID meetingId, Instant scheduledAt, Optional<String> place, String reason) {
        return meetings.agenda(meetingId)
                .chain(agenda -> Multi.createFrom()
                        .iterable(agenda)
                        .onItem()
                        .transformToUniAndConcatenate(each -> seals.of(each.caseId())
                                .map(seal -> new Move(
                                        each,
                                        new MoveMeeting(
                                                meetingId,
                                                new RescheduleReview(
                                                        asked.by(),
                                                        scheduledAt,
                                                        place,
                                                        seal.words(reason),
                                                        asked.context().occurredAt())))))
                        .collect()
                        .asList())
                .chain(moves -> routing.runTogether(asked, commands(moves)));
    }

    /// One that moves is asked first, and tells why the meeting cannot where none does; the others follow.
    private static SequencedMap<StreamId, RoutingCommand> commands(List<Move> moves) {
        Move first = moves.stream()
                .filter(Move::moves)
                .findFirst()
                .or(() -> moves.stream().filter(Move::isOpen).findFirst())
                .or(() -> moves.stream().findFirst())
                .orElseThrow(Meetings::unknown);
        SequencedMap<StreamId, RoutingCommand> commands = new LinkedHashMap<>();
        commands.put(first.of().caseId(), first.command());
        moves.forEach(move -> commands.putIfAbsent(move.of().caseId(), new MoveWithMeeting(move.command())));
        return commands;
    }

    private record Move(OnAgenda of, MoveMeeting command) {
        boolean moves() {
            return of.item().isMovedBy(command.move());
        }

        boolean isOpen() {
            return of.item().isOpen();
        }
    }
}
