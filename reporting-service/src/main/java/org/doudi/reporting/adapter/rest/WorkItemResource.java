package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.doudi.reporting.application.WorkList;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 待办 — 一 件件有着落.
@Path("/api/v1/work-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "待办")
class WorkItemResource {
    private final Onlooker onlooker;
    private final WorkList work;
    private final Legends legends;
    private final BusinessClock clock;
    private final Answers answers;

    WorkItemResource(Onlooker onlooker, WorkList work, Legends legends, BusinessClock clock, Answers answers) {
        this.onlooker = onlooker;
        this.work = work;
        this.legends = legends;
        this.clock = clock;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "leader"})
    @Operation(summary = "待办", description = "本岗位、本部门应做的下一步，先到期的在前；红：已逾期，黄：今日到期，绿：其他；light 只列一种")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WorkItemJson.class)))
    public Uni<Response> list(
            @QueryParam("light") Optional<String> light,
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        return work.list(
                        onlooker.sight(), onlooker.duties(), Query.light(light, clock.now()), Query.page(limit, cursor))
                .chain(page ->
                        legends.now().map(legend -> answers.page(page.map(owed -> WorkItemJson.of(owed, legend)))));
    }
}
