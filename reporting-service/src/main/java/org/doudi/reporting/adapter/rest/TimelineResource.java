package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Timelines;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 时间线: what happened to a case, who did it, when it happened and when it was recorded.
@Path("/api/v1/cases/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "台账")
class TimelineResource {
    private final Onlooker onlooker;
    private final Timelines timelines;
    private final Answers answers;

    TimelineResource(Onlooker onlooker, Timelines timelines, Answers answers) {
        this.onlooker = onlooker;
        this.timelines = timelines;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({
        "clerk",
        "duty-chief",
        "centre-lead",
        "coordinator",
        "bureau",
        "working-group",
        "leader",
        "discipline",
        "auditor"
    })
    @Operation(summary = "时间线", description = "按到达的先后；不含密封内容。部门只看到全案的和本部门的")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Timelines.Happening.class)))
    public Uni<Response> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        return timelines
                .of(onlooker.sight(), new StreamId(id), Query.page(limit, cursor))
                .map(page ->
                        page.map(answers::page).orElseThrow(() -> Refusal.unknown("ledger.unknown", "接口约定", "没有这个办件")));
    }
}
