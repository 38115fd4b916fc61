package org.doudi.intake.adapter.rest;

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
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.GuidingMaterials;
import org.doudi.intake.application.NamingUnits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 补材料 — 四(二).
@Path("/api/v1/cases/{id}/materials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "补材料")
class MaterialsResource {
    private final Desk desk;
    private final GuidingMaterials guiding;
    private final NamingUnits naming;

    MaterialsResource(Desk desk, GuidingMaterials guiding, NamingUnits naming) {
        this.desk = desk;
        this.guiding = guiding;
        this.naming = naming;
    }

    @POST
    @Path("/guidance")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "指导准备材料", description = "四(二)：列明缺什么，由办事窗口单位指导，并约定补齐的时间")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> guide(@PathParam("id") UUID id, @NotNull @Valid GuidanceBody body) {
        Asked asked = desk.asked();
        Uni<Response> answer = desk.answer(guiding.guide(
                new StreamId(id),
                asked,
                body.items(),
                new OrgCode(body.unit()),
                body.guidedBy().stream().map(StaffId::new).toList(),
                body.agreedAt()));
        return naming.check(asked, body.units()).chain(() -> answer);
    }

    @POST
    @Path("/delivery")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "材料已带来", description = "四(二)：继续协商，协商时限重新计算；不列材料的，视为全部带来")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> bring(@PathParam("id") UUID id, @NotNull @Valid DeliveryBody body) {
        return desk.answer(guiding.bring(new StreamId(id), desk.asked(), body.items()));
    }

    @POST
    @Path("/conclusion")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "未补材料而了结", description = "四(二)：约定时间过后，窗口联系反映人之后，了结或者报会研究")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> conclude(@PathParam("id") UUID id, @NotNull @Valid MaterialsEndingBody body) {
        return desk.answer(guiding.conclude(new StreamId(id), desk.asked(), body.ending(), body.text()));
    }
}
