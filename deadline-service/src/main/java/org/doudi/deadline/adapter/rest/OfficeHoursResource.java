package org.doudi.deadline.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.doudi.deadline.application.ViewingOfficeHours;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// 办公时间, for the services that must not disturb anybody outside them.
@Path("/api/v1/business-hours")
class OfficeHoursResource {
    private final ViewingOfficeHours viewing;

    OfficeHoursResource(ViewingOfficeHours viewing) {
        this.viewing = viewing;
    }

    @GET
    @RolesAllowed("service")
    @Operation(hidden = true)
    public ViewingOfficeHours.Hours at(@RestQuery @Nullable String at) {
        return viewing.at(QueryInstant.of(at == null ? "" : at, "at"));
    }
}
