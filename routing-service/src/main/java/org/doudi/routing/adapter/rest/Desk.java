package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.Channel;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.application.Asked;
import org.doudi.routing.application.ViewingCases.Seen;
import org.doudi.routing.domain.Role;
import org.doudi.routing.domain.RoutingState;
import org.doudi.routing.domain.Staff;
import org.doudi.store.decider.Decided;
import org.doudi.store.rest.Asker;
import org.doudi.store.rest.Requests;

/// The current request in this stage's words.
@RequestScoped
class Desk {
    private static final int DONE = 200;
    private static final int CREATED = 201;

    private final Requests requests;

    Desk(Requests requests) {
        this.requests = requests;
    }

    Staff staff() {
        Asker asker = requests.asker();
        return new Staff(
                asker.who(),
                asker.unit(),
                Stream.of(Role.values())
                        .filter(role -> asker.is(org.doudi.store.rest.Role.valueOf(role.name())))
                        .collect(Collectors.toSet()));
    }

    /// A command that moves a case.
    Asked asked() {
        return asked(DONE);
    }

    /// A command that makes orders.
    Asked askedToCreate() {
        return asked(CREATED);
    }

    /// The same request is the same meeting; the same key with another agenda is another one.
    UUID meeting(List<StreamId> agenda) {
        return StreamId.named("meeting", requests.client(), requests.key(), agenda.toString())
                .value();
    }

    Uni<Response> answer(Uni<Decided<RoutingState, RoutingEvent>> deciding) {
        return requests.answer(deciding);
    }

    Response found(Seen<?> seen, Object view) {
        return requests.found(seen.loaded(), view);
    }

    /// 召集会议: a command that puts several cases on one agenda.
    Asked askedToConvene(UUID meetingId, List<StreamId> agenda) {
        return asked(CREATED, staff(), decided -> ConvenedView.of(meetingId, agenda, decided));
    }

    /// 会议改期: a command that moves whatever is before a meeting.
    Asked askedToMove(UUID meetingId, Instant scheduledAt) {
        return asked(DONE, staff(), decided -> MovedView.of(meetingId, scheduledAt, decided));
    }

    private Asked asked(int status) {
        Staff by = staff();
        return asked(status, by, decided -> Acknowledgement.of(decided, by));
    }

    private Asked asked(int status, Staff by, Function<Decided<RoutingState, RoutingEvent>, ?> answer) {
        return new Asked(by, requests.context(Channel.WINDOW), requests.ifMatch(), requests.keyed(status, answer));
    }
}
