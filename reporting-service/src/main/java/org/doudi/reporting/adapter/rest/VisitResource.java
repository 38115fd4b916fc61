package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.doudi.events.Channel;
import org.doudi.reporting.application.RecordingVisits;
import org.doudi.reporting.domain.month.Recorder;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.rest.Asker;
import org.doudi.store.rest.Requests;
import org.doudi.store.rest.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 领导体验办事 — 六(一).
@Path("/api/v1/leader-experiences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "领导体验")
class VisitResource {
    private final RecordingVisits recording;
    private final Requests requests;

    VisitResource(RecordingVisits recording, Requests requests) {
        this.recording = recording;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"coordinator", "leader", "duty-chief", "centre-lead"})
    @Operation(summary = "登记领导体验办事", description = "六(一)：各单位科级以上领导每月到大厅体验；计入体验当月。协调专员、部门领导登记本单位的，补录的由值班长或者政务服务中心登记")
    @APIResponseSchema(value = VisitJson.class, responseCode = "201")
    public Uni<Response> record(@NotNull(message = "应填写登记内容") @Valid VisitBody body) {
        CommandContext context = requests.context(Channel.WINDOW);
        Recorder by = recorder(requests.asker());
        return requests.answer(recording.record(
                registered -> body.command(by, registered, context.occurredAt()),
                context,
                requests.keyed(201, decided -> VisitJson.of(body, decided.state()))));
    }

    private static Recorder recorder(Asker asker) {
        boolean hall = asker.is(Role.DUTY_CHIEF) || asker.is(Role.CENTRE_LEAD);
        return new Recorder(asker.who(), asker.unit(), hall ? Recorder.Post.HALL : Recorder.Post.OWN_UNIT);
    }
}
