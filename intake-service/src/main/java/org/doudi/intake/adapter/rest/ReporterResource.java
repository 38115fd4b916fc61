package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.intake.application.InformingReporters;
import org.doudi.intake.application.OpeningReporters;
import org.doudi.intake.application.OpeningReporters.Opened;
import org.doudi.store.rest.input.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 当事人: told how it stands, and, where there is a purpose, called by name and phone.
@Path("/api/v1/cases/{id}")
@Tag(name = "当事人")
class ReporterResource {
    private final Desk desk;
    private final InformingReporters informing;
    private final OpeningReporters opening;

    ReporterResource(Desk desk, InformingReporters informing, OpeningReporters opening) {
        this.desk = desk;
        this.informing = informing;
        this.opening = opening;
    }

    @POST
    @Path("/information")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "告知当事人", description = "三.3–三.5、五(一)")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> inform(@PathParam("id") UUID id, @NotNull @Valid InformationBody body) {
        return desk.answer(
                informing.inform(new StreamId(id), desk.asked(), body.purpose(), body.text(), body.method()));
    }

    @GET
    @Path("/reporter")
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "查阅当事人姓名和电话", description = "每次查阅连同用途记入办件；办件的版本随之增加")
    @APIResponseSchema(ReporterView.class)
    public Uni<Response> show(@PathParam("id") UUID id, @QueryParam("purpose") @Words(max = 200) String purpose) {
        return opening.open(new StreamId(id), desk.askedToShow(), purpose).map(ReporterResource::shown);
    }

    private static Response shown(Opened opened) {
        return Response.ok(new ReporterView(opened.name(), opened.phone()), MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(Long.toString(opened.recorded().version())))
                .build();
    }

    /// 当事人.
    record ReporterView(String name, String phone) {
        @Override
        public String toString() {
            return "［当事人］";
        }
    }
}
