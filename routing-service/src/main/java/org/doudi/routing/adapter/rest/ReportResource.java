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
import org.doudi.events.StreamId;
import org.doudi.routing.application.ReportingFurther;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 报请工作组、上报上级 — 三.3.
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "工作组与上级")
class ReportResource {
    private final Desk desk;
    private final ReportingFurther reporting;

    ReportResource(Desk desk, ReportingFurther reporting) {
        this.desk = desk;
        this.reporting = reporting;
    }

    @POST
    @Path("/working-group/report")
    @RolesAllowed("centre-lead")
    @Operation(summary = "报请工作组", description = "三.3：会议研究仍未能解决的事项")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> reportToGroup(@PathParam("id") UUID id, @NotNull @Valid WorkingGroupReportBody body) {
        return desk.answer(reporting.toWorkingGroup(new StreamId(id), desk.asked(), body.itemNo(), body.materials()));
    }

    @POST
    @Path("/working-group/decision")
    @RolesAllowed("working-group")
    @Operation(summary = "工作组决定", description = "三.3：专题研究解决")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> decideAsGroup(@PathParam("id") UUID id, @NotNull @Valid WorkingGroupDecisionBody body) {
        return desk.answer(reporting.workingGroupDecided(
                new StreamId(id),
                desk.asked(),
                body.itemNo(),
                body.outcome(),
                body.measures(),
                UnitBody.assignments(body.units()),
                body.handlingClass(),
                body.minutesRef()));
    }

    @POST
    @Path("/superior/report")
    @RolesAllowed("coordinator")
    @Operation(summary = "上报上级业务主管部门", description = "三.3：不属于本级协调处理权限的事项，及时上报")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> reportUp(@PathParam("id") UUID id, @NotNull @Valid SuperiorReportBody body) {
        return desk.answer(
                reporting.toSuperior(new StreamId(id), desk.asked(), body.itemNo(), body.superior(), body.docNo()));
    }

    @POST
    @Path("/superior/reply")
    @RolesAllowed("coordinator")
    @Operation(summary = "记录上级答复", description = "三.3：可办、不能办或已办结")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> replyFromAbove(@PathParam("id") UUID id, @NotNull @Valid SuperiorReplyBody body) {
        return desk.answer(
                reporting.superiorReplied(new StreamId(id), desk.asked(), body.itemNo(), body.outcome(), body.text()));
    }

    @POST
    @Path("/superior/silence")
    @RolesAllowed("centre-lead")
    @Operation(summary = "上级未答复的告知", description = "三.3：上报满60个工作日上级仍未答复的，由政务服务中心把上报文号和询问对象告知当事人，转入跟踪回访")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> tellOfSilence(@PathParam("id") UUID id, @NotNull @Valid SuperiorSilenceBody body) {
        return desk.answer(reporting.tellOfSilence(
                new StreamId(id), desk.asked(), body.itemNo(), body.told(), body.method(), body.toldAt()));
    }
}
