package org.doudi.evaluation.adapter.rest;

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
import org.doudi.evaluation.application.ContestingRatings;
import org.doudi.events.OrgCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 差评申诉 — 三.5.
@Path("/api/v1/cases/{id}/rating-appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "评价")
class AppealResource {
    private final Desk desk;
    private final ContestingRatings contesting;

    AppealResource(Desk desk, ContestingRatings contesting) {
        this.desk = desk;
        this.contesting = contesting;
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(summary = "差评申诉", description = "三.5：承办单位对不满意评价申诉，每次评价一次；不影响退回重办")
    @APIResponseSchema(AppealView.class)
    public Uni<Response> appeal(@PathParam("id") UUID id, @NotNull @Valid AppealBodies.Made body) {
        return desk.answer(contesting.appeal(desk.askedToContest(id), desk.unit(), body.rating(), body.reason()));
    }

    @POST
    @Path("decision")
    @RolesAllowed("duty-chief")
    @Operation(summary = "差评复核", description = "三.5：申诉成立的，这一次评价不计入该单位的指标；已开始的重办继续")
    @APIResponseSchema(AppealView.class)
    public Uni<Response> decide(@PathParam("id") UUID id, @NotNull @Valid AppealBodies.Decided body) {
        return desk.answer(contesting.decide(
                desk.askedToContest(id), new OrgCode(body.unit()), body.rating(), body.decision(), body.reason()));
    }
}
