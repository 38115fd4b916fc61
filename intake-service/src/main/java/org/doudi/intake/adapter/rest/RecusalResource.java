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
import org.doudi.intake.application.OrderingRecusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 回避 — 四(四), A-27.
@Path("/api/v1/cases/{id}/recusal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "受理")
class RecusalResource {
    private final Desk desk;
    private final OrderingRecusals ordering;

    RecusalResource(Desk desk, OrderingRecusals ordering) {
        this.desk = desk;
        this.ordering = ordering;
    }

    @POST
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "登记被反映人", description = "四(四)：反映工作作风的，被反映人不能看到、也不能办理该办件；吃拿卡要的，被反映单位也回避")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> name(@PathParam("id") UUID id, @NotNull @Valid RecusalBody body) {
        return desk.answer(ordering.name(new StreamId(id), desk.asked(), body.people()));
    }
}
