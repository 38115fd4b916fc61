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
import org.doudi.events.ClockKind;
import org.doudi.reporting.application.Departments;
import org.doudi.reporting.application.Figures;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 三个100%与超期 — 一, §6.
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "指标")
class FigureResource {
    private static final String BREACHES = "m8";

    private final Onlooker onlooker;
    private final Figures figures;
    private final Departments departments;
    private final Answers answers;

    FigureResource(Onlooker onlooker, Figures figures, Departments departments, Answers answers) {
        this.onlooker = onlooker;
        this.figures = figures;
        this.departments = departments;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "leader", "auditor"})
    @Operation(summary = "响应率、按时办结率、满意率与超期", description = "按月；每个数都附其办件的地址。部门只看到本部门的")
    @APIResponseSchema(FiguresJson.class)
    public Uni<FiguresJson> view(
            @QueryParam("month") Optional<String> month,
            @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to) {
        Months months = Months.parse(month, from, to);
        Sight sight = onlooker.sight();
        return departments
                .names()
                .map(Names::new)
                .chain(names -> figures.ratios(sight, months.period())
                        .chain(ratios -> figures.breaches(sight, months.period())
                                .map(breaches -> FiguresJson.of(months, ratios, breaches, names))));
    }

    @GET
    @Path("/{metric}/cases")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "leader", "auditor"})
    @Operation(summary = "一个指标的办件", description = "metric：m1、m2、m2-original、m3、m3-first、rated、m8；part：ALL、HIT、MISS")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LedgerJson.class)))
    public Uni<Response> cases(
            @PathParam("metric") String metric,
            @QueryParam("month") Optional<String> month,
            @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to,
            @QueryParam("part") Optional<String> part,
            @QueryParam("clock") Optional<String> clock,
            @QueryParam("unit") Optional<String> unit,
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        Figures.Period period = Months.parse(month, from, to).period();
        Page.Request page = Query.page(limit, cursor);
        Figures.BreachFilter filter =
                new Figures.BreachFilter(Query.code("clock", clock, ClockKind.values()), Query.unit(unit));
        Figures.Part which = Query.code("part", part, Figures.Part.values()).orElse(Figures.Part.ALL);
        Uni<Page<LedgerRow>> cases = metric.equals(BREACHES)
                ? figures.breachedCases(onlooker.sight(), period, filter, page)
                : figures.cases(onlooker.sight(), period, MetricPath.parse(metric), which, page);
        return departments
                .names()
                .map(Names::new)
                .chain(names -> cases.map(rows -> answers.page(rows.map(row -> LedgerJson.of(row, names)))));
    }
}
