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
import org.doudi.routing.application.CoordinatingUnits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 多部门协调 — 三.4.
@Path("/api/v1/cases/{id}/coordinations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "多部门协调")
class CoordinationResource {
    private final Desk desk;
    private final CoordinatingUnits coordinating;

    CoordinationResource(Desk desk, CoordinatingUnits coordinating) {
        this.desk = desk;
        this.coordinating = coordinating;
    }

    @POST
    @RolesAllowed("bureau")
    @Operation(summary = "记录多部门协调", description = "三.4：政务服务局组织承办单位研究推动，不改变办理时限")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> hold(@PathParam("id") UUID id, @NotNull @Valid CoordinationBody body) {
        return desk.answer(coordinating.hold(
                new StreamId(id), desk.asked(), body.itemNo(), body.codes(), body.settled(), body.nextStep()));
    }
}
