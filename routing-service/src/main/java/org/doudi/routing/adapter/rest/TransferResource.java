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
import org.doudi.events.OrgCode;
import org.doudi.routing.application.HandlingTransfers;
import org.doudi.routing.application.ObjectingToTransfers;
import org.doudi.routing.application.ViewingCases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 转办单、交办单 — 三.4, 五(二).
@Path("/api/v1/transfers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "转办单")
class TransferResource {
    private final Desk desk;
    private final ViewingCases viewing;
    private final HandlingTransfers handling;
    private final ObjectingToTransfers objecting;

    TransferResource(Desk desk, ViewingCases viewing, HandlingTransfers handling, ObjectingToTransfers objecting) {
        this.desk = desk;
        this.viewing = viewing;
        this.handling = handling;
        this.objecting = objecting;
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
    @Path("/objection")
    @RolesAllowed("coordinator")
    @Operation(summary = "申请退单", description = "三.4：签收之前，或者派发后1个工作日内；须写明职责依据和建议承办单位")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> object(@PathParam("id") UUID id, @NotNull @Valid ObjectionBody body) {
        return desk.answer(
                objecting.object(id, desk.asked(), body.dutyClause(), new OrgCode(body.proposedUnit()), body.reason()));
    }

    @POST
    @Path("/objection/decision")
    @RolesAllowed("duty-chief")
    @Operation(summary = "审核退单", description = "三.4：同意的须指定接办单位；同一办件再次同意退单的，召集研判")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> decideObjection(@PathParam("id") UUID id, @NotNull @Valid ObjectionDecisionBody body) {
        return desk.answer(objecting.decide(
                id, desk.asked(), body.decision(), body.successor().map(OrgCode::new), body.reason()));
    }

    @POST
    @Path("/progress")
    @RolesAllowed("coordinator")
    @Operation(summary = "反馈办理进展", description = "三.4，五(二)")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> progress(@PathParam("id") UUID id, @NotNull @Valid ProgressBody body) {
        return desk.answer(handling.reportProgress(id, desk.asked(), body.text()));
    }

    @POST
    @Path("/impossibility")
    @RolesAllowed("coordinator")
    @Operation(summary = "办理中发现不能办", description = "三.3：事项退回研判，重新计算研判时限；能否办理由研判会议决定")
    @APIResponseSchema(Acknowledgement.class)
    public Uni<Response> findImpossible(@PathParam("id") UUID id, @NotNull @Valid ImpossibilityBody body) {
        return desk.answer(handling.findImpossible(id, desk.asked(), body.reason()));
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
