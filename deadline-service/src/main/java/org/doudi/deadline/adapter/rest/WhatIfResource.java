package org.doudi.deadline.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.adapter.rest.WhatIfViews.Page;
import org.doudi.deadline.adapter.rest.WhatIfViews.Would;
import org.doudi.deadline.application.Supposing;
import org.doudi.events.StreamId;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 假如 — a question, and nothing but: it appends nothing, starts no clock and tells nobody.
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "假如")
public class WhatIfResource {
    private final Supposing supposing;
    private final Requests requests;

    WhatIfResource(Supposing supposing, Requests requests) {
        this.supposing = supposing;
        this.requests = requests;
    }

    @POST
    @Path("cases/{id}/what-ifs")
    @RolesAllowed({"duty-chief", "centre-lead", "bureau", "leader"})
    @Operation(summary = "假如：一个办件", description = "同样的日志，换一份日历或者换几个时限参数，各项计时应在何时到期，哪些超期会出现或者不再有；什么都不改变")
    @APIResponseSchema(Would[].class)
    public Uni<List<Would>> ofCase(@PathParam("id") UUID id, @NotNull @Valid WhatIfBody body) {
        return supposing
                .ofCase(new StreamId(id), body.question(requests.asker().who(), requests.now()))
                .map(all -> all.stream().map(supposed -> Would.of(id, supposed)).toList());
    }

    @POST
    @Path("what-ifs")
    @RolesAllowed({"centre-lead", "bureau", "admin"})
    @Operation(
            summary = "假如：一个时期",
            description = "自 from 起、至 to 以前开始的全部计时，进行中的和已经结束的，列出会有不同的；时期不超过366天，逐页查看日志，每页 limit 个事件；什么都不改变")
    @APIResponseSchema(Page.class)
    public Uni<Page> ofPeriod(
            @NotNull @Valid PeriodWhatIfBody body,
            @QueryParam("after") Optional<String> after,
            @QueryParam("limit") @DefaultValue("1000") @Min(1) @Max(5000) int limit) {
        PeriodWhatIfBody asked = body.asked();
        return supposing
                .ofPeriod(
                        asked.from(),
                        asked.to(),
                        asked.suppose().question(requests.asker().who(), requests.now()),
                        WhatIfViews.after(after),
                        limit)
                .map(Page::of);
    }
}
