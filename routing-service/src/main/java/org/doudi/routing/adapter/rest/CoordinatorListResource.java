package org.doudi.routing.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.routing.application.KeepingDepartments;
import org.doudi.routing.domain.BusinessDay;
import org.doudi.store.rest.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 协调专员名单 — 五(二).
@Path("/api/v1/coordinators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "协调专员")
class CoordinatorListResource {
    private final Requests requests;
    private final KeepingDepartments keeping;

    CoordinatorListResource(Requests requests, KeepingDepartments keeping) {
        this.requests = requests;
        this.keeping = keeping;
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
        "auditor",
        "admin"
    })
    @Operation(summary = "协调专员名单", description = "五(二)：各进驻单位 on 那一天的协调专员，以及还没有协调专员的单位；不写 on，是今天的")
    @APIResponseSchema(CoordinatorsView.class)
    public Uni<Response> list(@QueryParam("on") Optional<String> on) {
        LocalDate day = OnDay.parse(on).orElse(BusinessDay.of(requests.now()));
        return keeping.of(requests.context(Channel.WINDOW).centre())
                .map(loaded -> requests.found(loaded, CoordinatorsView.of(loaded.state(), day)));
    }
}
