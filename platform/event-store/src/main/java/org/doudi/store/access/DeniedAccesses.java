package org.doudi.store.access;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.doudi.store.rest.Caller;
import org.doudi.store.rest.Problem;
import org.doudi.store.time.BusinessClock;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Whoever is refused is answered once that is on record. Who shows no token at all (401) is nobody, and only counted.
public class DeniedAccesses {
    private static final Logger LOG = Logger.getLogger(DeniedAccesses.class);

    private final AccessRecords records;
    private final Caller caller;
    private final BusinessClock clock;

    DeniedAccesses(AccessRecords records, Caller caller, BusinessClock clock) {
        this.records = records;
        this.caller = caller;
        this.clock = clock;
    }

    @ServerResponseFilter
    public Uni<Void> record(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.FORBIDDEN.getStatusCode()) {
            return Uni.createFrom().voidItem();
        }
        String target =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath();
        String code = response.getEntity() instanceof Problem problem ? problem.code() : "";
        return records.add(new Access(clock.now(), caller.actor(), AccessKind.DENIED, target, code))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "access.not-recorded target=%s", target))
                .onFailure()
                .recoverWithNull();
    }
}
