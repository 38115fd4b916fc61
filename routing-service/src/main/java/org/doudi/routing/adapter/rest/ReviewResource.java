package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.application.ConcludingReviews;
import org.doudi.routing.application.HoldingReviews;
import org.doudi.routing.application.SchedulingReviews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 集中研判 — 三.3.
@Path("/api/v1/cases/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "集中研判")
class ReviewResource {
    private final Desk desk;
    private final SchedulingReviews scheduling;
    private final HoldingReviews holding;
    private final ConcludingReviews concluding;

    ReviewResource(Desk desk, SchedulingReviews scheduling, HoldingReviews holding, ConcludingReviews concluding) {
        this.desk = desk;
        this.scheduling = scheduling;
        this.holding = holding;
        this.concluding = concluding;
    }

    @POST
    @Path("/schedule")
    @RolesAllowed("centre-lead")
    @Operation(summary = "研判排期", description = "三.3：由政务服务中心召集；排期不停止研判时限；未邀请的单位或者人员类别会提示并记录，不妨碍排期")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> schedule(@PathParam("id") UUID id, @NotNull @Valid ScheduleReviewBody body) {
        return desk.answer(scheduling.schedule(
                new StreamId(id),
                desk.asked(),
                body.scheduledAt(),
                body.place(),
                new StaffId(body.chair()),
                body.invitees().stream().map(PersonBody::invitee).toList()));
    }

    @POST
    @Path("/rescheduling")
    @RolesAllowed("centre-lead")
    @Operation(summary = "研判改期", description = "三.3：改期须说明原因；不改变研判时限")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> reschedule(@PathParam("id") UUID id, @NotNull @Valid RescheduleReviewBody body) {
        return desk.answer(
                scheduling.reschedule(new StreamId(id), desk.asked(), body.scheduledAt(), body.place(), body.reason()));
    }

    @POST
    @Path("/meeting")
    @RolesAllowed("centre-lead")
    @Operation(summary = "研判召开", description = "三.3：登记参加人；受邀单位三类人员未到的，记为缺席并写明原因或者代替人，不妨碍研判；不停止研判时限")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> hold(@PathParam("id") UUID id, @NotNull @Valid HoldReviewBody body) {
        return desk.answer(holding.hold(
                new StreamId(id),
                desk.asked(),
                body.attendees().stream().map(PersonBody::attendee).toList(),
                body.absentees().stream().map(HoldReviewBody.AbsenteeBody::form).toList(),
                body.minutesRef(),
                body.heldAt()));
    }

    @POST
    @Path("/conclusion")
    @RolesAllowed("centre-lead")
    @Operation(summary = "研判结论", description = "三.3：每一事项可办、不能办、未解决或超权限")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> conclude(@PathParam("id") UUID id, @NotNull @Valid ConcludeReviewBody body) {
        return desk.answer(concluding.conclude(
                new StreamId(id),
                desk.asked(),
                body.items().stream().map(ConcludedItemBody::form).toList(),
                body.attendees().stream().map(PersonBody::attendee).toList(),
                body.minutesRef()));
    }
}
