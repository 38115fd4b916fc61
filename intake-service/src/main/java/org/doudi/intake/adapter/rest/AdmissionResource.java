package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.RefusingReflections;
import org.doudi.intake.application.RegisteringCases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 受理与不予受理 — 二, 三.1.
@Path("/api/v1")
@Tag(name = "受理")
class AdmissionResource {
    private final Desk desk;
    private final RegisteringCases registering;
    private final RefusingReflections refusing;

    AdmissionResource(Desk desk, RegisteringCases registering, RefusingReflections refusing) {
        this.desk = desk;
        this.registering = registering;
        this.refusing = refusing;
    }

    @POST
    @Path("/cases/{id}/acceptance")
    @RolesAllowed("clerk")
    @Operation(summary = "受理收到的反映", description = "三.1：12345工单自动计入相应受理范围")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> accept(@PathParam("id") UUID id, @NotNull @Valid AcceptanceBody body) {
        Asked asked = desk.asked();
        return desk.answer(registering.accept(
                new StreamId(id), asked, body.acceptance(asked.context().occurredAt())));
    }

    @POST
    @Path("/cases/{id}/refusal")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "收到的反映不予受理", description = "二(四)：以其他原因不予受理的，由值班长办理；原因文字不得写入个人信息")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> refuse(@PathParam("id") UUID id, @NotNull @Valid RefusalBody body) {
        Asked asked = desk.asked();
        return desk.answer(refusing.refuse(
                new StreamId(id), asked, body.nonAcceptance(asked.context().occurredAt())));
    }

    @POST
    @Path("/refusals")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "窗口反映不予受理", description = "二(四)：登记反映并当场告知不予受理")
    @APIResponseSchema(value = Acknowledgement.class, responseCode = "201")
    public Uni<Response> refuseWalkIn(@NotNull @Valid WalkInRefusalBody body) {
        Asked asked = desk.askedToCreate(Channel.WINDOW);
        return desk.answer(refusing.refuseWalkIn(
                desk.newCase(),
                asked,
                body.reflection().form(),
                body.refusal().nonAcceptance(asked.context().occurredAt())));
    }
}
