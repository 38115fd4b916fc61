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
import org.doudi.intake.application.InformingReporters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 当事人: told how it stands, and heard.
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "当事人")
class ReporterResource {
    private final Desk desk;
    private final InformingReporters informing;

    ReporterResource(Desk desk, InformingReporters informing) {
        this.desk = desk;
        this.informing = informing;
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "登记撤回", description = "三.1：反映人撤回；已进入研判办理的，由该环节确认，已有事项办结的不能撤回")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalBody body) {
        return desk.answer(
                informing.withdraw(new StreamId(id), desk.asked(), body.statement(), body.how(), body.signatureRef()));
    }

    @POST
    @Path("/information")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "告知当事人", description = "三.3–三.5、五(一)")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> inform(@PathParam("id") UUID id, @NotNull @Valid InformationBody body) {
        return desk.answer(
                informing.inform(new StreamId(id), desk.asked(), body.purpose(), body.text(), body.method()));
    }
}
