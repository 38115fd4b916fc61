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
import org.doudi.events.StreamId;
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.NamingUnits;
import org.doudi.intake.application.ToleratingGaps;
import org.doudi.store.rest.input.UnitCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 容缺受理 — 四(三): 承诺、背书、受理 in this order, then 补齐.
@Path("/api/v1/cases/{id}/tolerances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "容缺受理")
class ToleranceResource {
    private final Desk desk;
    private final ToleratingGaps tolerating;
    private final NamingUnits naming;

    ToleranceResource(Desk desk, ToleratingGaps tolerating, NamingUnits naming) {
        this.desk = desk;
        this.tolerating = tolerating;
        this.naming = naming;
    }

    @POST
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "登记补齐承诺", description = "四(三)：申办人书面承诺何时补齐缺少的材料；一个单位同时只有一份")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> commit(@PathParam("id") UUID id, @NotNull @Valid ToleranceBodies.Commitment body) {
        Asked asked = desk.asked();
        Uni<Response> answer = desk.answer(tolerating.commit(
                new StreamId(id),
                asked,
                new OrgCode(body.unit()),
                body.items(),
                body.promisedAt(),
                body.signature().signature(asked.context().occurredAt())));
        return naming.check(asked, body.units()).chain(() -> answer);
    }

    @POST
    @Path("/{unit}/endorsement")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "窗口背书", description = "四(三)：以窗口名义背书，在承诺之后、部门受理之前")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> endorse(@PathParam("id") UUID id, @PathParam("unit") @UnitCode String unit) {
        return desk.answer(tolerating.endorse(new StreamId(id), desk.asked(), new OrgCode(unit)));
    }

    @POST
    @Path("/{unit}/acceptance")
    @RolesAllowed("coordinator")
    @Operation(summary = "部门容缺受理", description = "四(三)：本单位认定符合容缺受理；承诺的时间由此计时")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> accept(@PathParam("id") UUID id, @PathParam("unit") @UnitCode String unit) {
        return desk.answer(tolerating.accept(new StreamId(id), desk.askedUnseen(), desk.unit(), new OrgCode(unit)));
    }

    @POST
    @Path("/{unit}/refusal")
    @RolesAllowed("coordinator")
    @Operation(summary = "部门不同意容缺受理", description = "四(三)：不符合容缺受理的，写明原因")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> refuse(
            @PathParam("id") UUID id,
            @PathParam("unit") @UnitCode String unit,
            @NotNull @Valid ToleranceBodies.Reason body) {
        return desk.answer(
                tolerating.refuse(new StreamId(id), desk.askedUnseen(), desk.unit(), new OrgCode(unit), body.reason()));
    }

    @POST
    @Path("/{unit}/supply")
    @RolesAllowed({"clerk", "duty-chief", "coordinator"})
    @Operation(summary = "材料补齐", description = "四(三)：不列材料的，视为全部补齐；逾期补齐也登记")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> supply(
            @PathParam("id") UUID id,
            @PathParam("unit") @UnitCode String unit,
            @NotNull @Valid ToleranceBodies.Supply body) {
        return desk.answer(
                tolerating.supply(new StreamId(id), desk.askedUnseen(), desk.unit(), new OrgCode(unit), body.items()));
    }

    @POST
    @Path("/{unit}/undoing")
    @RolesAllowed("coordinator")
    @Operation(summary = "撤销容缺受理", description = "四(三)：承诺逾期之后，本单位可以撤销，写明原因")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> undo(
            @PathParam("id") UUID id,
            @PathParam("unit") @UnitCode String unit,
            @NotNull @Valid ToleranceBodies.Reason body) {
        return desk.answer(
                tolerating.undo(new StreamId(id), desk.askedUnseen(), desk.unit(), new OrgCode(unit), body.reason()));
    }
}
