package org.doudi.store.status;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.doudi.store.config.DoudiConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Where this service stands: for the `doudi` command of a local installation, and for the other services.
@Path("/internal")
public class StatusResource {
    private final StatusReader reader;
    private final DoudiConfig config;

    StatusResource(StatusReader reader, DoudiConfig config) {
        this.reader = reader;
        this.config = config;
    }

    /// Positions and counts, on the loopback address of a local installation only.
    @GET
    @Path("status")
    @PermitAll
    @Operation(hidden = true)
    public Uni<Status> status() {
        if (!config.local()) {
            throw new NotFoundException();
        }
        return reader.read();
    }

    /// The heads of this log: everything committed before the question is covered by the answer.
    @GET
    @Path("heads")
    @RolesAllowed("service")
    @Operation(hidden = true)
    public Uni<Map<Integer, Long>> heads() {
        return reader.heads();
    }
}
