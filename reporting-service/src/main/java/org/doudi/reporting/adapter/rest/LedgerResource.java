package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.doudi.reporting.application.Books;
import org.doudi.reporting.application.CaseDetail;
import org.doudi.reporting.application.LedgerFilter;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.Sight;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 台账 — 三.1, 三.6.
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "台账")
class LedgerResource {
    private static final int LONGEST_QUESTION = 40;

    private final Onlooker onlooker;
    private final Books books;
    private final LedgerSearch search;
    private final Legends legends;
    private final BusinessClock clock;
    private final Answers answers;

    LedgerResource(
            Onlooker onlooker,
            Books books,
            LedgerSearch search,
            Legends legends,
            BusinessClock clock,
            Answers answers) {
        this.onlooker = onlooker;
        this.books = books;
        this.search = search;
        this.legends = legends;
        this.clock = clock;
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
        "auditor",
        "hotline",
        "integrator"
    })
    @Operation(
            summary = "台账",
            description =
                    "最近收到的在前；只列出本岗位、本部门可以查阅的办件。light 按红黄绿灯筛选，灯以最急的一步为准，remainingWorkingDays、overdueWorkingDays 为剩余、超期的工作日，"
                            + "provisional 为暂定期限。q 检索反映内容、事项和答复，几个词以空格分开，每个都要有，附摘录；只限窗口、值班长和政务服务中心，每次检索留痕。下一页见 Link 头；at、known 为截至时刻，写法同指标")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LedgerJson.class)))
    public Uni<Response> list(
            @BeanParam LedgerQuery query,
            @QueryParam("q") Optional<String> q,
            @QueryParam("at") Optional<String> at,
            @QueryParam("known") Optional<String> known,
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        Optional<Moment> asOf = Query.moment(at, known);
        LedgerFilter filter = query.filter(Moment.looking(asOf, clock.now()));
        Optional<String> question = Query.text("q", q, LONGEST_QUESTION);
        if (question.isPresent()) {
            return search.of(question.get(), filter, asOf, Query.page(limit, cursor));
        }
        return books.ledger(asOf)
                .list(onlooker.sight(), filter, Query.page(limit, cursor))
                .chain(page ->
                        legends.of(asOf).map(legend -> answers.page(page.map(row -> LedgerJson.of(row, legend)))));
    }

    @GET
    @Path("/{caseId}")
    @RolesAllowed({
        "clerk",
        "duty-chief",
        "centre-lead",
        "coordinator",
        "bureau",
        "working-group",
        "leader",
        "discipline",
        "auditor",
        "hotline",
        "integrator"
    })
    @Operation(summary = "办件详情", description = "事项、转办单、时限、评价和下一步；不能查阅的办件视同不存在；at、known 为截至时刻，写法同指标")
    @APIResponseSchema(CaseJson.class)
    public Uni<CaseJson> view(
            @PathParam("caseId") UUID caseId,
            @QueryParam("at") Optional<String> at,
            @QueryParam("known") Optional<String> known) {
        Sight sight = onlooker.sight();
        Optional<Moment> asOf = Query.moment(at, known);
        return books.ledger(asOf)
                .find(sight, new StreamId(caseId))
                .map(found -> found.orElseThrow(() -> Refusal.unknown("ledger.unknown", "接口约定", "没有这个办件")))
                .chain(view -> legends.of(asOf).map(legend -> CaseJson.of(CaseDetail.of(view, sight), legend)));
    }
}
