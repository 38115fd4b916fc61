package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.doudi.events.Channel;
import org.doudi.reporting.application.PublishingSummaries;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 月度汇总 — 三.6.
@Path("/api/v1/months/{month}/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "月度汇总")
class SummaryResource {
    private final PublishingSummaries publishing;
    private final Requests requests;

    SummaryResource(PublishingSummaries publishing, Requests requests) {
        this.publishing = publishing;
        this.requests = requests;
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
