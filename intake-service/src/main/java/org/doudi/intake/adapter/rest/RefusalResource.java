package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.doudi.events.Channel;
import org.doudi.intake.application.Asked;
import org.doudi.intake.application.NamingUnits;
import org.doudi.intake.application.RefusingReflections;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 窗口反映不予受理 — 二(四): heard and refused at once.
@Path("/api/v1/refusals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "受理")
class RefusalResource {
    private final Desk desk;
    private final RefusingReflections refusing;
    private final NamingUnits naming;

    RefusalResource(Desk desk, RefusingReflections refusing, NamingUnits naming) {
        this.desk = desk;
        this.refusing = refusing;
        this.naming = naming;
    }

    @POST
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "窗口反映不予受理", description = "二(四)：登记反映并当场告知不予受理")
    @APIResponseSchema(value = Acknowledgement.class, responseCode = "201")
    public Uni<Response> refuse(@NotNull @Valid WalkInRefusalBody body) {
        Asked asked = desk.askedToCreate(Channel.WINDOW);
        Uni<Response> answer = desk.answer(refusing.refuseWalkIn(
                desk.newCase(),
                asked,
                body.reflection().form(),
                body.refusal().form(asked.context().occurredAt())));
        return naming.check(asked, body.reflection().units()).chain(() -> answer);
    }
}
