package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.doudi.reporting.application.Articles;
import org.doudi.reporting.application.Articles.Filter;
import org.doudi.store.config.DoudiConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 查办法 — 五(四): the articles of this installation's centre are written for everybody.
@Path("/api/v1/public/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "知识库")
class PublicArticleResource {
    private final Articles articles;
    private final Answers answers;
    private final String centre;

    PublicArticleResource(Articles articles, Answers answers, DoudiConfig config) {
        this.articles = articles;
        this.answers = answers;
        this.centre = config.centre();
    }

    @GET
    @PermitAll
    @Operation(summary = "查办法", description = "五(四)：不需要登录；q 中的每个词都要出现，一个字也可以；最近修订的在前，停用的不列")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PublicArticleJson.class)))
    public Uni<Response> list(
            @QueryParam("q") Optional<String> question,
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        Filter filter = new Filter(Query.text("q", question), Optional.empty(), Optional.empty(), Optional.empty());
        return articles.list(centre, filter, Query.page(limit, cursor))
                .map(page -> answers.page(page.map(PublicArticleJson::of)));
    }
}
