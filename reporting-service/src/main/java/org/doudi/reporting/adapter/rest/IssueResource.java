package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.LearningFromCases;
import org.doudi.reporting.application.Sight;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 举一反三 — 三.6.
@Path("/api/v1/common-issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "举一反三")
class IssueResource {
    private final LearningFromCases learning;
    private final Onlooker onlooker;
    private final Requests requests;

    IssueResource(LearningFromCases learning, Onlooker onlooker, Requests requests) {
        this.learning = learning;
        this.onlooker = onlooker;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"centre-lead", "bureau"})
    @Operation(summary = "认定同类问题", description = "三.6：同一原因、同一事项的两个以上办件；以后各月再认定的，记在同一个问题下")
    @APIResponseSchema(value = IssueRecordedJson.class, responseCode = "201")
    public Uni<Response> identify(@NotNull(message = "应填写认定内容") @Valid IssueBody body) {
        Sight sight = onlooker.sight();
        StaffId by = requests.asker().who();
        StreamId id = LearningFromCases.idOf(sight.centre(), body.kind());
        return requests.answer(learning.identify(
                sight,
                body.kind(),
                body.streams(),
                ofKind -> body.command(ofKind, by),
                requests.context(Channel.WINDOW),
                requests.keyed(201, decided -> IssueRecordedJson.of(id, decided.state()))));
    }

    @POST
    @Path("/{issueId}/improvements")
    @RolesAllowed({"centre-lead", "bureau"})
    @Operation(summary = "采取改进措施", description = "三.6：有责任人、完成期限和生效日期；生效前后各月的同类办件数如实比较")
    @APIResponseSchema(value = IssueRecordedJson.class, responseCode = "201")
    public Uni<Response> improve(
            @PathParam("issueId") UUID issueId, @NotNull(message = "应填写改进措施") @Valid ImprovementBody body) {
        CommandContext context = requests.context(Channel.WINDOW);
        StaffId by = requests.asker().who();
        StreamId id = new StreamId(issueId);
        return requests.answer(learning.adopt(
                id,
                registered -> body.command(registered, by, context.occurredAt()),
                context,
                requests.keyed(201, decided -> IssueRecordedJson.of(id, decided.state()))));
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor"})
    @Operation(summary = "同类问题与改进", description = "最近认定的在前，至多500个")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = IssueJson.class)))
    public Uni<List<IssueJson>> list() {
        return learning.all(onlooker.sight().centre(), requests.now())
                .map(issues -> issues.stream().map(IssueJson::of).toList());
    }

    @GET
    @Path("/{issueId}")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor"})
    @Operation(summary = "一个同类问题", description = "认定、改进，以及各月的同类办件数")
    @APIResponseSchema(IssueJson.class)
    public Uni<IssueJson> view(@PathParam("issueId") UUID issueId) {
        return learning.one(onlooker.sight().centre(), new StreamId(issueId), requests.now())
                .map(IssueJson::of);
    }
}
