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
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.application.AnsweringCannot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 不能办: the units' written bases and the window's reply — 三.3, 四(一).
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "不能办答复")
class AnswerResource {
    private final Desk desk;
    private final AnsweringCannot answering;

    AnswerResource(Desk desk, AnsweringCannot answering) {
        this.desk = desk;
        this.answering = answering;
    }

    @POST
    @Path("/minutes/deliveries")
    @RolesAllowed({"clerk", "centre-lead"})
    @Operation(summary = "送达研判纪要", description = "三.3：缺席单位的书面依据时限自纪要送达起计算；纪要应当当天送达")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> deliver(@PathParam("id") UUID id, @NotNull @Valid MinutesDeliveryBody body) {
        return desk.answer(answering.deliverMinutes(
                new StreamId(id), desk.asked(), new OrgCode(body.unit()), body.method(), body.deliveredAt()));
    }

    @POST
    @Path("/written-bases")
    @RolesAllowed("coordinator")
    @Operation(summary = "提交书面依据", description = "三.3：法律法规名称、条款、原文、原因和文号缺一不可")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> submit(@PathParam("id") UUID id, @NotNull @Valid WrittenBasisBody body) {
        return desk.answer(answering.submitBasis(
                new StreamId(id),
                desk.asked(),
                body.itemNo(),
                body.laws(),
                body.reasons(),
                body.docNo(),
                new StaffId(body.signedBy())));
    }

    @POST
    @Path("/written-bases/returns")
    @RolesAllowed("duty-chief")
    @Operation(summary = "退回书面依据", description = "三.3：时限继续计算")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> giveBack(@PathParam("id") UUID id, @NotNull @Valid ReturnBasisBody body) {
        return desk.answer(answering.returnBasis(
                new StreamId(id), desk.asked(), body.itemNo(), new OrgCode(body.unit()), body.reason()));
    }

    @POST
    @Path("/cannot-reply")
    @RolesAllowed("clerk")
    @Operation(summary = "统一回复", description = "三.3、四(一)：只由窗口回复，责任单位共同解释")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> reply(@PathParam("id") UUID id, @NotNull @Valid CannotReplyBody body) {
        return desk.answer(answering.reply(
                new StreamId(id),
                desk.asked(),
                body.itemNo(),
                body.method(),
                body.text(),
                new StaffId(body.jointExplainer()),
                new OrgCode(body.jointExplainerUnit())));
    }
}
