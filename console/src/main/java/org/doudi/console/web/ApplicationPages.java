package org.doudi.console.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// The addresses of the application's own pages (`/work`, `/cases/7`): the server has no such files, and answers with
/// the application, which knows them.
@ApplicationScoped
class ApplicationPages {
    private static final List<String> NOT_ITS_OWN =
            List.of("/assets", "/services", "/session", "/login", "/logout", "/citizen", "/q");
    private static final String FIRST = "/index.html";

    /// Before whoever would look for a file.
    private static final int EARLY = Integer.MIN_VALUE / 2;

    void route(@Observes Router router) {
        router.get("/*").order(EARLY).handler(ApplicationPages::lead);
    }

    private static void lead(RoutingContext request) {
        if (isItsOwn(request.request().path())) {
            request.reroute(FIRST);
        } else {
            request.next();
        }
    }

    /// A page's last step has no dot; a file's has.
    static boolean isItsOwn(String path) {
        return path.length() > 1
                && path.indexOf('.', path.lastIndexOf('/')) < 0
                && NOT_ITS_OWN.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }
}
