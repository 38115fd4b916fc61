package org.doudi.routing.adapter.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.RoutingState;
import org.doudi.store.decider.Decided;

/// 研判会议 as it was convened.
///
/// @param cases in the order of the agenda
record ConvenedView(UUID meetingId, List<OnAgenda> cases) {
    static ConvenedView of(UUID meetingId, List<StreamId> agenda, Decided<RoutingState, RoutingEvent> decided) {
        return new ConvenedView(
                meetingId,
                IntStream.range(0, agenda.size())
                        .mapToObj(index ->
                                new OnAgenda(agenda.get(index), index + 1, warnings(agenda.get(index), decided)))
                        .toList());
    }

    private static List<NotInvitedView> warnings(StreamId caseId, Decided<RoutingState, RoutingEvent> decided) {
        return Stream.concat(decided.events().stream(), decided.beside().stream())
                .filter(event -> event.metadata().stream().equals(caseId))
                .flatMap(event -> warnings(event.event()))
                .toList();
    }

    /// Of each case that was scheduled, whom its meeting does without.
    static Stream<NotInvitedView> warnings(RoutingEvent event) {
        return event instanceof ReviewScheduled scheduled
                ? scheduled.notInvited().stream().map(NotInvitedView::of)
                : Stream.empty();
    }

    /// 议程上的办件.
    ///
    /// @param notInvited of the departments that it concerns or that come, whom nobody was invited of
    record OnAgenda(StreamId caseId, int agendaNo, List<NotInvitedView> notInvited) {}
}
