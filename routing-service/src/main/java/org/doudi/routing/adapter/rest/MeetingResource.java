package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.application.Asked;
import org.doudi.routing.application.ConveningMeetings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 研判会议 over several cases — 三.3.
@Path("/api/v1/reviews")
@Tag(name = "集中研判")
class MeetingResource {
    private static final int CREATED = 201;

    private final Desk desk;
    private final ConveningMeetings convening;

    MeetingResource(Desk desk, ConveningMeetings convening) {
        this.desk = desk;
        this.convening = convening;
    }

    @POST
    @RolesAllowed("centre-lead")
    @Operation(
            summary = "召集研判会议",
            description = "三.3：一次会议研判多个办件，全部排期或者全部不排；同一 Idempotency-Key 是同一次会议。未邀请的人员类别会提示，不妨碍排期")
    @APIResponseSchema(value = ConvenedView.class, responseCode = "201")
    public Uni<Response> convene(@NotNull @Valid ConveneBody body) {
        Asked asked = desk.asked();
        List<StreamId> agenda = body.agenda();
        UUID meetingId = desk.meeting(agenda);
        List<Invitee> invitees =
                body.invitees().stream().map(PersonBody::invitee).toList();
        return convening
                .convene(
                        asked, meetingId, agenda, body.scheduledAt(), body.place(), new StaffId(body.chair()), invitees)
                .map(versions -> Response.status(CREATED)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(ConvenedView.of(
                                meetingId,
                                agenda,
                                versions,
                                invitees,
                                asked.by().unit()))
                        .build());
    }
}
