package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.routing.application.IssuingTransfers;
import org.doudi.routing.application.ViewingCases;
import org.doudi.routing.domain.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 办件: looked at, and handed to the units — 三.4.
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "办件")
class CaseResource {
    private final Desk desk;
    private final ViewingCases viewing;
    private final IssuingTransfers issuing;

    CaseResource(Desk desk, ViewingCases viewing, IssuingTransfers issuing) {
        this.desk = desk;
        this.viewing = viewing;
        this.issuing = issuing;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "auditor"})
    @Operation(summary = "查看办件", description = "协调专员只看到本单位有职责的事项和本单位的转办单")
    @APIResponseSchema(CaseView.class)
    public Uni<Response> view(@PathParam("id") UUID id) {
        Staff by = desk.staff();
        return viewing.view(new StreamId(id), by)
                .map(seen -> desk.found(seen, CaseView.of(seen.caseId(), seen.what(), by)));
    }

    @POST
    @Path("/transfers")
    @RolesAllowed("clerk")
    @Operation(summary = "派发转办单", description = "三.4：向事项本轮的每个承办单位派发")
    @APIResponseSchema(value = Acknowledgement.class, responseCode = "201")
    public Uni<Response> issue(@PathParam("id") UUID id, @NotNull @Valid IssueTransfersBody body) {
        return desk.answer(issuing.issue(new StreamId(id), desk.askedToCreate(), body.itemNo(), body.requirement()));
    }
}
