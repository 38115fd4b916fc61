package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.reporting.application.PublishingSummaries;
import org.doudi.reporting.application.SummingUp;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 月度汇总 — 三.6.
@Path("/api/v1/months/{month}/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "月度汇总")
class SummaryResource {
    private final PublishedMonths published;
    private final PublishingSummaries publishing;
    private final SummingUp summing;
    private final Legends legends;
    private final Onlooker onlooker;
    private final Requests requests;

    SummaryResource(
            PublishedMonths published,
            PublishingSummaries publishing,
            SummingUp summing,
            Legends legends,
            Onlooker onlooker,
            Requests requests) {
        this.published = published;
        this.publishing = publishing;
        this.summing = summing;
        this.legends = legends;
        this.onlooker = onlooker;
        this.requests = requests;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "bureau", "working-group", "auditor"})
    @Operation(summary = "月度汇总", description = "三.6：M1–M12、各部门的份额、同类问题，均为发布时的数；所附地址打开当时计入的办件")
    @APIResponseSchema(MonthJson.class)
    public Uni<MonthJson> view(@PathParam("month") String month) {
        return published.of(Months.of(month));
    }

    @GET
    @Path("/draft")
    @RolesAllowed({"duty-chief", "centre-lead", "bureau", "auditor"})
    @Operation(summary = "月度汇总草稿", description = "三.6：如果现在发布，会是这些数；当月未结束也可以看")
    @APIResponseSchema(MonthJson.class)
    public Uni<MonthJson> draft(@PathParam("month") String month) {
        Months months = Months.of(month);
        String centre = onlooker.sight().centre();
        return legends.names()
                .chain(names -> summing.of(centre, months.firstDay(), months.period())
                        .map(summed -> MonthJson.of(
                                Asked.of(months), centre, summed.read(), summed.seen(), Optional.empty(), names)));
    }

    @POST
    @RolesAllowed("centre-lead")
    @Operation(summary = "发布月度汇总", description = "三.6：当月结束以后发布一次，指标以发布时为准；之后补记的不再改变已发布的汇总")
    @APIResponseSchema(value = SummaryJson.class, responseCode = "201")
    public Uni<Response> publish(@PathParam("month") String month) {
        Months months = Months.of(month);
        return requests.answer(publishing.publish(
                months.firstDay(),
                months.period(),
                requests.asker().who(),
                requests.context(Channel.WINDOW),
                requests.keyed(201, SummaryJson::of)));
    }
}
