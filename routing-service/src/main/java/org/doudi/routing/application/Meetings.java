package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.doudi.decide.Refusal;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.AgendaItem;
import org.doudi.store.decider.Recusal;
import org.doudi.store.log.EventLog;

/// 研判会议, brought together from the cases that were put on its agenda.
@ApplicationScoped
class Meetings {
    private final MeetingDirectory directory;
    private final EventLog log;

    Meetings(MeetingDirectory directory, EventLog log) {
        this.directory = directory;
        this.log = log;
    }

    /// In the order of the agenda; empty where there is no such meeting.
    Uni<List<OnAgenda>> agenda(UUID meetingId) {
        return agenda(meetingId, UnaryOperator.identity());
    }

    /// The same for the eyes of somebody, without the cases that he stands back from.
    Uni<List<OnAgenda>> agenda(UUID meetingId, StaffId who) {
        return agenda(meetingId, history -> Recusal.seenBy(who, history));
    }

    private Uni<List<OnAgenda>> agenda(UUID meetingId, UnaryOperator<List<Recorded<DomainEvent>>> sight) {
        return directory
                .casesOf(meetingId)
                .chain(cases -> cases.isEmpty()
                        ? Uni.createFrom().item(List.<OnAgenda>of())
                        : log.load(cases).map(histories -> agenda(meetingId, histories, sight)));
    }

    private static List<OnAgenda> agenda(
            UUID meetingId,
            Map<StreamId, List<Recorded<DomainEvent>>> histories,
            UnaryOperator<List<Recorded<DomainEvent>>> sight) {
        return histories.entrySet().stream()
                .flatMap(history -> onAgenda(meetingId, history.getKey(), sight.apply(history.getValue())).stream())
                .sorted(Comparator.comparingInt(OnAgenda::number))
                .toList();
    }

    private static Optional<OnAgenda> onAgenda(UUID meetingId, StreamId caseId, List<Recorded<DomainEvent>> history) {
        List<RoutingEvent> events =
                history.stream().map(event -> (RoutingEvent) event.event()).toList();
        return AgendaItem.of(meetingId, events).map(item -> new OnAgenda(caseId, item));
    }

    static Refusal unknown() {
        return Refusal.unknown("meeting.unknown", "三.3", "没有这次研判会议，或者您无权查看");
    }
}
