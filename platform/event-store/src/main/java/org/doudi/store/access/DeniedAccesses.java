package org.doudi.store.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.doudi.store.rest.Caller;
import org.doudi.store.rest.Problem;
import org.doudi.store.time.BusinessClock;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Whoever is refused is answered once that is on record. Who shows no token is nobody: a citizen whose PIN is wrong
/// stands in the case's own log.
public class DeniedAccesses {
    private static final Logger LOG = Logger.getLogger(DeniedAccesses.class);

    private final AccessRecords records;
    private final CurrentIdentityAssociation identities;
    private final BusinessClock clock;

    DeniedAccesses(AccessRecords records, CurrentIdentityAssociation identities, BusinessClock clock) {
        this.records = records;
        this.identities = identities;
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
        return identities
                .getDeferredIdentity()
                .chain(who -> who.isAnonymous()
                        ? Uni.createFrom().voidItem()
                        : records.add(new Access(clock.now(), Caller.actorOf(who), AccessKind.DENIED, target, code)))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "access.not-recorded target=%s", target))
                .onFailure()
                .recoverWithNull();
    }
}
