package org.doudi.reporting.adapter.rest;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.reporting.application.PublicFigures;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 公开指标 — 六(三): for everybody, without an account.
@Path("/api/v1/public/figures")
@Tag(name = "公开指标")
public class PublicFigureResource {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String CACHED = "public, max-age=3600";
    private static final int USUAL_MONTHS = 12;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final PublicFigures figures;
    private final Legends legends;
    private final BusinessClock clock;
    private final Template page;

    PublicFigureResource(
            PublicFigures figures, Legends legends, BusinessClock clock, @Location("public-figures") Template page) {
        this.figures = figures;
        this.legends = legends;
        this.clock = clock;
        this.page = page;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "公开指标",
            description =
                    "六(三)：已发布月度汇总的各月的响应率、按时办结率、满意率和件数，以汇总发布时为准；最多24个月，默认最近12个月，没有发布汇总的月份不列；不足5件的、能据以推算出不足5件的都不公布。不需要登录")
    @APIResponseSchema(PublicFiguresJson.class)
    public Uni<Response> view(@QueryParam("from") Optional<String> from, @QueryParam("to") Optional<String> to) {
        return shown(from, to)
                .map(shown -> Response.ok(shown, MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, CACHED)
                        .build());
    }

    @GET
    @PermitAll
    @Path("/page")
    @Produces(HTML)
    @Operation(summary = "公开指标（网页）", description = "六(三)：一页文字和表格，不含脚本。不需要登录")
    @APIResponseSchema(String.class)
    public Uni<Response> page(@QueryParam("from") Optional<String> from, @QueryParam("to") Optional<String> to) {
        return shown(from, to)
                .chain(shown -> page.data("it", shown).createUni())
                .map(html -> Response.ok(html, HTML)
                        .header(HttpHeaders.CACHE_CONTROL, CACHED)
                        .build());
    }

    private Uni<PublicFiguresJson> shown(Optional<String> from, Optional<String> to) {
        List<YearMonth> months = months(from, to);
        return legends.names()
                .chain(names ->
                        figures.of(months).map(counted -> PublicFiguresJson.of(figures.centre(), counted, names)));
    }

    /// Only what is over: of a month that runs each look would tell one case from the look before.
    private List<YearMonth> months(Optional<String> from, Optional<String> to) {
        YearMonth last = YearMonth.from(clock.now().atZone(SHANGHAI)).minusMonths(1);
        if (from.isEmpty() && to.isEmpty()) {
            YearMonth first = last.minusMonths(USUAL_MONTHS - 1L);
            return between(first.isBefore(PublicFigures.FIRST) ? PublicFigures.FIRST : first, last);
        }
        Months asked = Months.parse(Optional.empty(), from, to);
        if (asked.first().isBefore(PublicFigures.FIRST)
                || asked.last().isAfter(last)
                || asked.first().plusMonths(PublicFigures.MOST_MONTHS).compareTo(asked.last()) <= 0) {
            throw Refusal.invalid(
                    "figure.month",
                    "六(三)",
                    "公布" + PublicFigures.FIRST + "至" + last + "，每次最多" + PublicFigures.MOST_MONTHS + "个月");
        }
        return between(asked.first(), asked.last());
    }

    private static List<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
