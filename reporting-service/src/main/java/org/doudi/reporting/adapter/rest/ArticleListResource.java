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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.CauseCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Articles;
import org.doudi.reporting.application.Articles.Filter;
import org.doudi.reporting.application.Articles.Hint;
import org.doudi.reporting.application.Articles.Shown;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 知识库 — 五(四): read, searched and suggested.
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "知识库")
class ArticleListResource {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int MOST_SUGGESTIONS = 5;
    private static final int LONGEST_HINT = 500;

    private final Onlooker onlooker;
    private final Articles articles;
    private final SeenWith seen;
    private final Requests requests;
    private final Answers answers;

    ArticleListResource(Onlooker onlooker, Articles articles, SeenWith seen, Requests requests, Answers answers) {
        this.onlooker = onlooker;
        this.articles = articles;
        this.seen = seen;
        this.requests = requests;
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
    @Operation(summary = "检索知识库", description = "五(四)：q 中的每个词都要出现，一个字也可以；due=true 只列到期应复核的；最近修订的在前")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ArticleJson.class)))
    public Uni<Response> list(
            @QueryParam("q") Optional<String> question,
            @QueryParam("matter") Optional<String> matter,
            @QueryParam("cause") Optional<String> cause,
            @QueryParam("due") Optional<String> due,
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        Optional<LocalDate> dueBy = Query.yesOrNo("due", due)
                .filter(wanted -> wanted)
                .map(_ -> requests.now().atZone(SHANGHAI).toLocalDate());
        Filter filter = new Filter(
                Query.text("q", question),
                Query.text("matter", matter),
                Query.code("cause", cause, CauseCode.values()),
                dueBy);
        return articles.list(onlooker.sight().centre(), filter, Query.page(limit, cursor))
                .chain(page -> casesOf(page.items())
                        .map(cases -> answers.page(page.map(shown -> ArticleJson.of(shown, cases)))));
    }

    @GET
    @Path("/suggestions")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead"})
    @Operation(summary = "登记时的建议", description = "五(四)：同一事项的在前，再按原因，再按文字相近；最多5条。所给的文字不记录")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ArticleJson.class)))
    public Uni<List<ArticleJson>> suggest(
            @QueryParam("matter") Optional<String> matter,
            @QueryParam("cause") Optional<String> cause,
            @QueryParam("text") Optional<String> text) {
        Hint hint = new Hint(
                Query.text("matter", matter),
                Query.code("cause", cause, CauseCode.values()),
                Query.text("text", text, LONGEST_HINT));
        return articles.suggestions(onlooker.sight().centre(), hint, MOST_SUGGESTIONS)
                .chain(found -> casesOf(found)
                        .map(cases -> found.stream()
                                .map(shown -> ArticleJson.of(shown, cases))
                                .toList()));
    }

    @GET
    @Path("/{id}")
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
    @Operation(summary = "知识库条目", description = "五(四)：已停用的也可以查看")
    @APIResponseSchema(ArticleJson.class)
    public Uni<ArticleJson> view(@PathParam("id") UUID id) {
        return articles.find(onlooker.sight().centre(), id)
                .map(found -> found.orElseThrow(() -> Refusal.unknown("article.unknown", "五(四)", "知识库没有这个条目")))
                .chain(shown -> casesOf(List.of(shown)).map(cases -> ArticleJson.of(shown, cases)));
    }

    private Uni<Set<StreamId>> casesOf(List<Shown> shown) {
        return seen.of(shown.stream()
                .flatMap(each -> each.article().caseIds().stream())
                .toList());
    }
}
