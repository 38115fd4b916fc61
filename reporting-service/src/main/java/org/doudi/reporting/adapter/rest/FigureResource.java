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
import java.util.List;
import java.util.Optional;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.reporting.application.Books;
import org.doudi.reporting.application.Figures;
import org.doudi.reporting.application.Figures.BreachFilter;
import org.doudi.reporting.application.Figures.FactFilter;
import org.doudi.reporting.application.Figures.Part;
import org.doudi.reporting.application.LeaderVisits;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.PublishingSummaries;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.month.Attendance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 指标 M1–M12 — 一, §6.
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "指标")
class FigureResource {
    private static final String BREACHES = "m8";

    private final Onlooker onlooker;
    private final Books books;
    private final LeaderVisits visits;
    private final PublishingSummaries summaries;
    private final Legends legends;
    private final Answers answers;

    FigureResource(
            Onlooker onlooker,
            Books books,
            LeaderVisits visits,
            PublishingSummaries summaries,
            Legends legends,
            Answers answers) {
        this.onlooker = onlooker;
        this.books = books;
        this.visits = visits;
        this.summaries = summaries;
        this.legends = legends;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "leader", "auditor"})
    @Operation(
            summary = "指标 M1–M12",
            description = "按月，可限于一个部门 unit、一个事项 matter、一个渠道 channel；每个数都附其办件的地址。部门只看到本部门的。"
                    + "at 为截至何时已发生的，known 为截至何时已登记的，缺一即不限；都不写为现在。summary=2026-01 为该月汇总发布时所见的")
    @APIResponseSchema(FiguresJson.class)
    public Uni<FiguresJson> view(@BeanParam FigureQuery query) {
        return resolved(query.asked()).chain(this::view);
    }

    private Uni<FiguresJson> view(Asked asked) {
        Sight sight = onlooker.sight();
        return books.seen(asked.asOf())
                .chain(seen -> legends.names()
                        .chain(names -> books.figures(asked.asOf())
                                .count(sight, asked.scope())
                                .chain(counted -> attendance(sight, asked)
                                        .map(attended -> FiguresJson.of(
                                                asked, SeenJson.of(asked.asOf(), seen), counted, attended, names)))));
    }

    /// As the published summary had it — 三.6.
    private Uni<Asked> resolved(Asked asked) {
        return asked.summary()
                .map(month -> summaries
                        .published(onlooker.sight().centre(), month.firstDay())
                        .map(published -> asked.asIn(month, Moment.upTo(published.seen()))))
                .orElse(Uni.createFrom().item(asked));
    }

    /// A leader's visit is of no case, so of no matter and no channel.
    private Uni<List<Attendance>> attendance(Sight sight, Asked asked) {
        if (asked.scope().matter().isPresent() || asked.scope().channel().isPresent()) {
            return Uni.createFrom().item(List.of());
        }
        return visits.of(sight.centre(), asked.months().firstDays(), asked.asOf())
                .map(all -> all.stream()
                        .filter(each -> asked.scope()
                                .unit()
                                .filter(unit -> !unit.equals(each.unit()))
                                .isEmpty())
                        .filter(each -> sight.onlyDepartment()
                                .filter(unit -> !unit.equals(each.unit()))
                                .isEmpty())
                        .toList());
    }

    @GET
    @Path("/{metric}/cases")
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "leader", "auditor"})
    @Operation(
            summary = "一个指标的办件",
            description = "metric 为指标代码的小写，如 m2-original，m8 为超期；part：ALL、HIT、MISS；category 为其中一项；"
                    + "超期另可按 clock、role。其余参数同指标")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LedgerJson.class)))
    public Uni<Response> cases(
            @PathParam("metric") String metric,
            @BeanParam FigureQuery query,
            @QueryParam("part") Optional<String> part,
            @QueryParam("category") Optional<String> category,
            @QueryParam("clock") Optional<String> clock,
            @QueryParam("role") Optional<String> role,
            @QueryParam("limit") @DefaultValue(Query.USUAL_LIMIT) String limit,
            @QueryParam("cursor") Optional<String> cursor) {
        Page.Request page = Query.page(limit, cursor);
        BreachFilter breaches = new BreachFilter(
                Query.code("clock", clock, ClockKind.values()), Query.code("role", role, PartyRole.values()));
        Part which = Query.code("part", part, Part.values()).orElse(Part.ALL);
        Optional<String> some = Query.text("category", category);
        return resolved(query.asked()).chain(asked -> {
            Figures figures = books.figures(asked.asOf());
            Uni<Page<LedgerRow>> cases = metric.equals(BREACHES)
                    ? figures.breachedCases(onlooker.sight(), asked.scope(), breaches, page)
                    : figures.cases(
                            onlooker.sight(),
                            asked.scope(),
                            new FactFilter(MetricPath.parse(metric), which, some),
                            page);
            return cases.chain(rows ->
                    legends.of(asked.asOf()).map(legend -> answers.page(rows.map(row -> LedgerJson.of(row, legend)))));
        });
    }
}
