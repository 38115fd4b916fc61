package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.routing.application.HandlingTransfers;
import org.doudi.routing.application.ViewingCases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 转办单、交办单 — 三.4, 五(二).
@Path("/api/v1/transfers/{id}")
@Tag(name = "转办单")
class TransferResource {
    private final Desk desk;
    private final ViewingCases viewing;
    private final HandlingTransfers handling;

    TransferResource(Desk desk, ViewingCases viewing, HandlingTransfers handling) {
        this.desk = desk;
        this.viewing = viewing;
        this.handling = handling;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "auditor"})
    @Operation(summary = "查看转办单", description = "其他单位的转办单视同不存在")
    @APIResponseSchema(TransferView.class)
    public Uni<Response> view(@PathParam("id") UUID id) {
        return viewing.viewOrder(id, desk.staff())
                .map(seen -> desk.found(seen, TransferView.of(seen.caseId(), seen.what())));
    }

    @POST
    @Path("/receipt")
    @RolesAllowed("coordinator")
    @Operation(summary = "签收", description = "三.4：办理时限自收到之日起计算")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> sign(@PathParam("id") UUID id) {
        return desk.answer(handling.sign(id, desk.asked()));
    }

    @POST
    @Path("/completion")
    @RolesAllowed("coordinator")
    @Operation(summary = "本单位办结", description = "三.4")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> complete(@PathParam("id") UUID id, @NotNull @Valid CompletionBody body) {
        return desk.answer(handling.complete(id, desk.asked(), body.result(), body.evidence()));
    }

    @POST
    @Path("/consolidation")
    @RolesAllowed("coordinator")
    @Operation(summary = "牵头单位汇总办结", description = "三.4：各承办单位全部办结之后")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> consolidate(@PathParam("id") UUID id, @NotNull @Valid ConsolidationBody body) {
        return desk.answer(handling.consolidate(id, desk.asked(), body.summary()));
    }
}
