package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.doudi.reporting.application.WorkList;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 红黄绿灯 — 一: how much is late, due today, or in time, by who owes it.
@Path("/api/v1/lights")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "待办")
class LightResource {
    private final Onlooker onlooker;
    private final WorkList work;
    private final Legends legends;
    private final BusinessClock clock;

    LightResource(Onlooker onlooker, WorkList work, Legends legends, BusinessClock clock) {
        this.onlooker = onlooker;
        this.work = work;
        this.legends = legends;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"clerk", "duty-chief", "centre-lead", "coordinator", "bureau", "working-group", "leader", "auditor"})
    @Operation(summary = "红黄绿灯", description = "可以查阅的办件中尚未完成的各步，按责任人、部门计数：绿、黄（今日到期）、红（已超期）；部门只看到本部门的")
    @APIResponseSchema(LightsJson.class)
    public Uni<LightsJson> view() {
        return work.lights(onlooker.sight(), clock.now())
                .chain(lit -> legends.now().map(legend -> LightsJson.of(lit, legend)));
    }
}
