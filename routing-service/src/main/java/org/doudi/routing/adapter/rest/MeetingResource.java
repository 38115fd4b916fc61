package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.application.ConveningMeetings;
import org.doudi.routing.application.ReschedulingMeetings;
import org.doudi.routing.application.ViewingMeetings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 研判会议 over several cases — 三.3.
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "集中研判")
class MeetingResource {
    private final Desk desk;
    private final ConveningMeetings convening;
    private final ReschedulingMeetings rescheduling;
    private final ViewingMeetings viewing;

    MeetingResource(
            Desk desk, ConveningMeetings convening, ReschedulingMeetings rescheduling, ViewingMeetings viewing) {
        this.desk = desk;
        this.convening = convening;
        this.rescheduling = rescheduling;
        this.viewing = viewing;
    }

    @POST
    @RolesAllowed("centre-lead")
    @Operation(summary = "召集研判会议", description = "三.3：一次会议研判多个办件，全部排期或者全部不排；未邀请的单位或者人员类别会提示并记录，不妨碍排期")
    @APIResponseSchema(value = ConvenedView.class, responseCode = "201")
    public Uni<Response> convene(@NotNull @Valid ConveneBody body) {
        List<StreamId> agenda = body.agenda();
        UUID meetingId = desk.meeting(agenda);
        return desk.answer(convening.convene(
                desk.askedToConvene(meetingId, agenda),
                meetingId,
                agenda,
                body.scheduledAt(),
                body.place(),
                new StaffId(body.chair()),
                body.invitees().stream().map(PersonBody::invitee).toList()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"duty-chief", "centre-lead", "coordinator", "bureau", "auditor"})
    @Operation(summary = "查看研判会议", description = "议程、受邀人、参加人和缺席；协调专员只看到本单位受邀的办件和本单位的人员")
    public Uni<MeetingView> view(@PathParam("id") UUID id) {
        return viewing.view(id, desk.staff()).map(MeetingView::of);
    }

    @POST
    @Path("/{id}/rescheduling")
    @RolesAllowed("centre-lead")
    @Operation(summary = "会议改期", description = "三.3：会议尚未研判的办件一起改期，全部改期或者全部不改；已有结论的不变；不改变研判时限")
    @APIResponseSchema(MovedView.class)
    public Uni<Response> reschedule(@PathParam("id") UUID id, @NotNull @Valid RescheduleReviewBody body) {
        return desk.answer(rescheduling.reschedule(
                desk.askedToMove(id, body.scheduledAt()), id, body.scheduledAt(), body.place(), body.reason()));
    }
}
