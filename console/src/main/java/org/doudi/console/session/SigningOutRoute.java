package org.doudi.console.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// 退出: `GET /logout` ends the session here and leads to Keycloak, which ends its own and leads back to the first page.
@ApplicationScoped
class SigningOutRoute {
    private static final int FOUND = 302;

    private final Visitors visitors;

    SigningOutRoute(Visitors visitors) {
        this.visitors = visitors;
    }

    void route(@Observes Router router) {
        router.get("/logout").handler(this::end);
    }

    private void end(RoutingContext request) {
        visitors.identity(request)
                .subscribe()
                .with(
                        _ -> goTo(request, LocalPath.START.value()),
                        failure -> goTo(
                                request,
                                failure instanceof AuthenticationRedirectException ended
                                        ? ended.getRedirectUri()
                                        : LocalPath.START.value()));
    }

    private static void goTo(RoutingContext request, String place) {
        request.response().setStatusCode(FOUND).putHeader("Location", place).end();
    }
}
