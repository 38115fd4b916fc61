package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.doudi.reporting.application.FilingEndedCases;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// When the system files the next case: business time of a local installation stops there.
@Path("/api/v1/archiving/next-due")
class NextArchiveResource {
    private final FilingEndedCases filing;

    NextArchiveResource(FilingEndedCases filing) {
        this.filing = filing;
    }

    @GET
    @RolesAllowed("service")
    @Operation(hidden = true)
    public Uni<Response> nextDue() {
        return filing.next()
                .map(next -> next.map(due -> Response.ok(Map.of("dueAt", due)).build())
                        .orElseGet(() -> Response.noContent().build()));
    }
}
