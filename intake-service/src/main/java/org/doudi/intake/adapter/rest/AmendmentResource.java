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
import org.doudi.intake.application.AmendingCases;
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.NamingUnits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 登记更正 — 三.1.
@Path("/api/v1/cases/{id}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "受理")
class AmendmentResource {
    private final Desk desk;
    private final AmendingCases amending;
    private final NamingUnits naming;

    AmendmentResource(Desk desk, AmendingCases amending, NamingUnits naming) {
        this.desk = desk;
        this.amending = amending;
        this.naming = naming;
    }

    @POST
    @RolesAllowed("duty-chief")
    @Operation(summary = "登记更正", description = "三.1：反映人签字之后，登记内容只能由值班长写明原因更正；原来的内容留在日志里。编号、受理时间、受理人和签字不能更正")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> amend(@PathParam("id") UUID id, @NotNull @Valid AmendmentBody body) {
        Asked asked = desk.asked();
        Uni<Response> answer = desk.answer(amending.amend(new StreamId(id), asked, body.form(), body.reason()));
        return naming.check(asked, body.units()).chain(() -> answer);
    }
}
