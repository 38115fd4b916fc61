package org.doudi.console.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.doudi.console.services.ServicesConfig;
import org.doudi.console.web.Problem;
import org.jboss.logging.Logger;

/// `GET /session`: who is signed in, for the application; never a token. Who is not gets a problem and no redirect.
@ApplicationScoped
public class SessionRoute {
    private static final Logger LOG = Logger.getLogger(SessionRoute.class);

    private final Visitors visitors;
    private final JsonObject services;

    /// @param services their names, by which the application reaches them
    SessionRoute(Visitors visitors, ServicesConfig services) {
        this.visitors = visitors;
        this.services = new JsonObject();
        services.services().keySet().stream().sorted().forEach(name -> this.services.put(name, "/services/" + name));
    }

    void route(@Observes Router router) {
        router.get("/session").handler(this::tell);
    }

    private void tell(RoutingContext request) {
        visitors.of(request)
                .subscribe()
                .with(
                        who -> who.map(this::json)
                                .ifPresentOrElse(
                                        session -> request.response()
                                                .putHeader("Content-Type", "application/json")
                                                .end(session.encode()),
                                        () -> Problem.sessionEnded().answer(request.response())),
                        failure -> {
                            LOG.error("session.failed", failure);
                            Problem.signingInFails().answer(request.response());
                        });
    }

    private JsonObject json(SecurityIdentity identity) {
        var staff = Staff.of(identity);
        var session = new JsonObject()
                .put("user", staff.account())
                .put("name", staff.name())
                .put("roles", new JsonArray(staff.roles()))
                .put("services", services)
                .put("expiresAt", staff.until().map(Instant::toString).orElse(""));
        staff.org().ifPresent(org -> session.put("org", org));
        staff.orgName().ifPresent(name -> session.put("orgName", name));
        return session;
    }
}
