package org.doudi.evaluation.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.evaluation.application.Asked;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.Role;
import org.doudi.evaluation.domain.Speaker;
import org.doudi.evaluation.domain.Speaker.Sender;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.evaluation.domain.WhichItem;
import org.doudi.events.Channel;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.Loaded;
import org.doudi.store.rest.Asker;
import org.doudi.store.rest.Requests;
import org.jspecify.annotations.Nullable;

/// The current request in this stage's words.
@RequestScoped
class Desk {
    private static final int DONE = 200;

    private final Requests requests;

    Desk(Requests requests) {
        this.requests = requests;
    }

    /// @param itemNo absent where the case has one open item only
    Asked<Staff> asked(UUID caseId, @Nullable Integer itemNo) {
        return asked(caseId, itemNo, staff(), requests.ifMatch());
    }

    /// A system that speaks for its reporter has seen no version, and learns nothing from one.
    Asked<Speaker> askedForReporter(UUID caseId, @Nullable Integer itemNo) {
        return requests.asker().is(org.doudi.store.rest.Role.CLERK)
                ? asked(caseId, itemNo, staff(), requests.ifMatch())
                : asked(caseId, itemNo, new Sender(requests.client()), Optional.empty());
    }

    /// A unit and the chief about a rating: the answer shows the appeal alone.
    Asked<Staff> askedToContest(UUID caseId) {
        return new Asked<>(
                new StreamId(caseId),
                new WhichItem.TheOpenOne(),
                staff(),
                requests.context(Channel.WINDOW),
                // Of a case that is not its own a unit learns nothing, its version neither.
                Optional.empty(),
                requests.keyed(DONE, AppealView::of));
    }

    StaffId who() {
        return requests.asker().who();
    }

    /// Of whoever asks.
    OrgCode unit() {
        return requests.asker().unit();
    }

    Uni<Response> answer(Uni<Decided<EvaluationState, EvaluationEvent>> deciding) {
        return requests.answer(deciding);
    }

    Response found(Loaded<EvaluationState> loaded, EvaluationView view) {
        return requests.found(loaded, view);
    }

    private Staff staff() {
        Asker asker = requests.asker();
        return new Staff(
                asker.who(),
                Stream.of(Role.values())
                        .filter(role -> asker.is(org.doudi.store.rest.Role.valueOf(role.name())))
                        .collect(Collectors.toSet()));
    }

    private <S extends Speaker> Asked<S> asked(UUID id, @Nullable Integer itemNo, S by, Optional<Long> ifMatch) {
        StreamId caseId = new StreamId(id);
        return new Asked<>(
                caseId,
                WhichItem.of(Optional.ofNullable(itemNo)),
                by,
                requests.context(Channel.WINDOW),
                ifMatch,
                requests.keyed(DONE, decided -> EvaluationView.of(caseId, decided.state())));
    }
}
