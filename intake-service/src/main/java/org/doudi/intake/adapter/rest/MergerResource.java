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
import org.doudi.events.StreamId;
import org.doudi.intake.application.MergingCases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 并单、取消并单 — A-22.
@Path("/api/v1/cases/{id}/merger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "受理")
class MergerResource {
    private final Desk desk;
    private final MergingCases merging;

    MergerResource(Desk desk, MergingCases merging) {
        this.desk = desk;
        this.merging = merging;
    }

    @POST
    @RolesAllowed("clerk")
    @Operation(
            summary = "并单",
            description = "二(五)：窗口工作人员核对后，把后收到的反映并入先收到的主件，随主件办理；已进入研判办理的，由该环节确认，已有事项办结的不能并单。反映人仍应得到主件的结果")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> merge(@PathParam("id") UUID id, @NotNull @Valid MergerBodies.Merging body) {
        return desk.answer(
                merging.link(new StreamId(id), desk.asked(), new StreamId(body.masterCaseId()), body.basis()));
    }

    @POST
    @Path("/undoing")
    @RolesAllowed("duty-chief")
    @Operation(summary = "取消并单", description = "二(五)：值班长写明原因取消并单，办件回到并单之前的状态，尚余的期限从取消之日起继续计算")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> undo(@PathParam("id") UUID id, @NotNull @Valid MergerBodies.Undoing body) {
        return desk.answer(merging.unlink(new StreamId(id), desk.asked(), body.reason()));
    }
}
