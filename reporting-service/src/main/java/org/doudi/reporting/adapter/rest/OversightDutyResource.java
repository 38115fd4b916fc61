package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.doudi.reporting.application.OversightDuties;
import org.doudi.reporting.application.OversightDuties.OversightDuty;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 监督待办 — what is owed that is of no one case.
@Path("/api/v1/oversight-duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "待办")
class OversightDutyResource {
    private final Onlooker onlooker;
    private final OversightDuties duties;
    private final Requests requests;

    OversightDutyResource(Onlooker onlooker, OversightDuties duties, Requests requests) {
        this.onlooker = onlooker;
        this.duties = duties;
        this.requests = requests;
    }

    @GET
    @RolesAllowed({"duty-chief", "centre-lead"})
    @Operation(summary = "监督待办", description = "五(四)、三.6、六(二)：到期应复核的知识库条目、待处理的办事指南调整建议、未移交的上季度简要情况、未发布的上年度考核")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OversightDuty.class)))
    public Uni<List<OversightDuty>> list() {
        return duties.of(onlooker.sight(), requests.now());
    }
}
