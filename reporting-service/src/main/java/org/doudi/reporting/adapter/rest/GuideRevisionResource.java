package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.GuideRevisions;
import org.doudi.reporting.application.RevisingGuides;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 动态调整办事指南 — 三.6.
@Path("/api/v1/guide-revisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "知识库")
class GuideRevisionResource {
    private final Onlooker onlooker;
    private final RevisingGuides revising;
    private final GuideRevisions revisions;
    private final SeenWith seen;
    private final Requests requests;
    private final Answers answers;

    GuideRevisionResource(
            Onlooker onlooker,
            RevisingGuides revising,
            GuideRevisions revisions,
            SeenWith seen,
            Requests requests,
            Answers answers) {
        this.onlooker = onlooker;
        this.revising = revising;
        this.revisions = revisions;
        this.seen = seen;
        this.requests = requests;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "提出办事指南调整建议", description = "三.6：来自差评办件；面向公众，以明文保存，不得写入个人信息")
    @APIResponseSchema(value = SettledGuideJson.class, responseCode = "201")
    public Uni<Response> propose(@NotNull(message = "应填写建议") @Valid GuideBody body) {
        return requests.answer(revising.propose(
                onlooker.sight(),
                StreamId.named("guide-revision", requests.client(), requests.key()),
                body.matter().matter(),
                body.text(),
                body.from(),
                requests.context(Channel.WINDOW),
                requests.keyed(201, SettledGuideJson::of)));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed("centre-lead")
    @Operation(summary = "处理办事指南调整建议", description = "三.6：采纳的写明新指南何时生效")
    @APIResponseSchema(SettledGuideJson.class)
    public Uni<Response> settle(@PathParam("id") UUID id, @NotNull(message = "应填写是否采纳") @Valid GuideDecisionBody body) {
        return requests.answer(revising.settle(
                new StreamId(id),
                body.command(requests.asker().who()),
                requests.context(Channel.WINDOW),
                requests.keyed(200, SettledGuideJson::of)));
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "leader", "auditor"})
    @Operation(summary = "办事指南调整建议", description = "三.6：最近提出的在前；open=true 只列待处理的")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = GuideJson.class)))
    public Uni<Response> list(
            @QueryParam("open") Optional<String> open,
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        boolean onlyOpen = Query.yesOrNo("open", open).orElse(false);
        return revisions
                .list(onlooker.sight().centre(), onlyOpen, Query.page(limit, cursor))
                .chain(page -> seen.of(page.items().stream()
                                .flatMap(revision -> revision.caseIds().stream())
                                .toList())
                        .map(cases -> answers.page(page.map(revision -> GuideJson.of(revision, cases)))));
    }
}
