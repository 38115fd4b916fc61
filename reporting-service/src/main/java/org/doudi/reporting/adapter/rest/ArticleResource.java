package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.KeepingArticles;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 知识库 — 五(四): written.
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "知识库")
class ArticleResource {
    private final Onlooker onlooker;
    private final KeepingArticles keeping;
    private final Requests requests;

    ArticleResource(Onlooker onlooker, KeepingArticles keeping, Requests requests) {
        this.onlooker = onlooker;
        this.keeping = keeping;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "发布知识库条目", description = "五(四)：面向公众，以明文保存，不得写入姓名、电话和证件号码；引用至少一个办件，有负责人和复核日期")
    @APIResponseSchema(value = WrittenArticleJson.class, responseCode = "201")
    public Uni<Response> publish(@NotNull(message = "应填写条目") @Valid ArticleBody body) {
        return requests.answer(keeping.publish(
                onlooker.sight(),
                StreamId.named("article", requests.client(), requests.key()),
                body.article(),
                requests.context(Channel.WINDOW),
                requests.keyed(201, WrittenArticleJson::of)));
    }

    @POST
    @Path("/{id}/revisions")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "修订知识库条目", description = "五(四)：以修订后的全文为准；复核后不改内容的，只改复核日期")
    @APIResponseSchema(WrittenArticleJson.class)
    public Uni<Response> revise(@PathParam("id") UUID id, @NotNull(message = "应填写条目") @Valid ArticleBody body) {
        return requests.answer(keeping.revise(
                onlooker.sight(),
                new StreamId(id),
                body.article(),
                requests.context(Channel.WINDOW),
                requests.ifMatch(),
                requests.keyed(200, WrittenArticleJson::of)));
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed({"duty-chief", "centre-lead"})
    @Operation(summary = "停用知识库条目", description = "五(四)：停用以后不再检索和推荐")
    @APIResponseSchema(WrittenArticleJson.class)
    public Uni<Response> retire(@PathParam("id") UUID id, @NotNull(message = "应填写停用原因") @Valid RetirementBody body) {
        return requests.answer(keeping.retire(
                onlooker.sight(),
                new StreamId(id),
                body.cause(),
                requests.context(Channel.WINDOW),
                requests.keyed(200, WrittenArticleJson::of)));
    }
}
