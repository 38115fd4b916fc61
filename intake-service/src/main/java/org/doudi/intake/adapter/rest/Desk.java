package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.Channel;
import org.doudi.events.DutyKind;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.AskedOnDuty;
import org.doudi.intake.application.Opener;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.Role;
import org.doudi.intake.domain.Staff;
import org.doudi.intake.domain.duty.DutyDay;
import org.doudi.intake.domain.duty.PlannedShift;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.Loaded;
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
                Stream.of(Role.values())
                        .filter(role -> asker.is(org.doudi.store.rest.Role.valueOf(role.name())))
                        .collect(Collectors.toSet()));
    }

    /// `user:clerk1` or `client:integrator-demo`.
    String sender() {
        return requests.client();
    }

    /// The stream of a new case: the same request is the same stream.
    StreamId newCase() {
        return StreamId.named("case", requests.client(), requests.key());
    }

    /// The stream of what another system sends: under its own reference it is one case, however often it is sent.
    StreamId sentCase(Optional<String> externalRef) {
        return externalRef
                .map(reference -> StreamId.named("reference", requests.client(), reference))
                .orElseGet(this::newCase);
    }

    /// A command that moves a case.
    Asked asked() {
        return keyed(Channel.WINDOW, DONE);
    }

    /// A command that makes a case.
    Asked askedToCreate(Channel channel) {
        return keyed(channel, CREATED);
    }

    /// A command of a unit: of a case that is not its own it learns nothing, its version neither.
    Asked askedUnseen() {
        Asked asked = asked();
        return new Asked(asked.by(), asked.context(), Optional.empty(), asked.request());
    }

    /// Of whoever asks.
    OrgCode unit() {
        return requests.asker().unit();
    }

    /// A file of a case.
    Asked askedToAttach() {
        return new Asked(
                staff(),
                requests.context(Channel.WINDOW),
                requests.ifMatch(),
                requests.keyed(CREATED, AttachmentView.Attached::of));
    }

    /// What another system sends: made the first time, there already when it comes again.
    Asked askedToReceive() {
        return new Asked(
                staff(),
                requests.context(Channel.REST),
                requests.ifMatch(),
                requests.keyed(
                        (Decided<IntakeState, IntakeEvent> decided) ->
                                decided.events().isEmpty() ? DONE : CREATED,
                        Acknowledgement::of));
    }

    /// A question whose asking is recorded.
    Opener opener() {
        return new Opener(staff(), requests.asker().unit(), requests.client(), requests.context(Channel.WINDOW));
    }

    /// The window's duty, as a whole: of several days, so under no kept reply.
    AskedOnDuty askedOnDuty() {
        return new AskedOnDuty(staff(), requests.context(Channel.WINDOW), Optional.empty());
    }

    /// One's own duty.
    AskedOnDuty askedOnDuty(DutyKind kind) {
        Staff staff = staff();
        return new AskedOnDuty(
                staff,
                requests.context(Channel.WINDOW),
                requests.keyed(
                        DONE,
                        (Decided<DutyDay, DutyEvent> decided) ->
                                DutyViews.Presence.of(decided.state(), kind, staff.who())));
    }

    /// The same request is the same roster; the same key with other days is another one.
    UUID roster(SortedMap<LocalDate, List<PlannedShift>> days) {
        return StreamId.named("roster", requests.client(), requests.key(), days.toString())
                .value();
    }

    Instant now() {
        return requests.now();
    }

    String centre() {
        return requests.context(Channel.WINDOW).centre();
    }

    Uni<Response> answered(Uni<Decided<DutyDay, DutyEvent>> deciding) {
        return requests.answer(deciding);
    }

    Response seen(Loaded<DutyDay> loaded, DutyViews.Day view) {
        return requests.found(loaded, view);
    }

    Uni<Response> answer(Uni<Decided<IntakeState, IntakeEvent>> deciding) {
        return requests.answer(deciding);
    }

    Response found(Loaded<IntakeState> loaded, Object view) {
        return requests.found(loaded, view);
    }

    private Asked keyed(Channel channel, int status) {
        return new Asked(
                staff(), requests.context(channel), requests.ifMatch(), requests.keyed(status, Acknowledgement::of));
    }
}
