package org.doudi.console.proxy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.doudi.console.services.ServicesConfig;
import org.doudi.console.session.Visitors;
import org.doudi.console.web.Problem;
import org.jboss.logging.Logger;

/// `/services/{service}/**`: the services, for whoever is signed in, under the console's own address.
@ApplicationScoped
class ServiceRoutes {
    private static final Logger LOG = Logger.getLogger(ServiceRoutes.class);
    private static final String PREFIX = "/services/";

    private final ServiceProxy proxy;
    private final ServicesConfig config;
    private final Visitors visitors;

    ServiceRoutes(ServiceProxy proxy, ServicesConfig config, Visitors visitors) {
        this.proxy = proxy;
        this.config = config;
        this.visitors = visitors;
    }

    void route(@Observes Router router) {
        router.route(PREFIX + "*").handler(this::pass);
    }

    /// What needs no account to be refused is refused first.
    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path().substring(PREFIX.length());
        int end = path.indexOf('/');
        String service = end < 0 ? path : path.substring(0, end);
        Optional<URI> address = proxy.address(service);
        Optional<ServicePath> asked = ServicePath.of(
                request.method(),
                end < 0 ? "" : path.substring(end),
                Optional.ofNullable(request.query()).orElse(""));
        if (address.isEmpty() || asked.isEmpty()) {
            Problem.unknown().answer(context.response());
        } else {
            refusal(request)
                    .ifPresentOrElse(
                            problem -> problem.answer(context.response()),
                            () -> passAs(context, address.get(), service, asked.get()));
        }
    }

    private Optional<Problem> refusal(HttpServerRequest request) {
        if (!SameOrigin.isSaid(request)) {
            return Optional.of(new Problem(403, "request.foreign", "请求不是从控制台页面发出的，没有执行"));
        }
        String length = request.getHeader("Content-Length");
        if (request.getHeader("Transfer-Encoding") != null) {
            return Optional.of(new Problem(411, "request.length-missing", "请求须写明内容长度"));
        }
        return length != null && isTooLong(length)
                ? Optional.of(new Problem(413, "request.too-large", "内容过大，上限为" + (config.maxBody() >> 20) + "兆字节"))
                : Optional.empty();
    }

    private boolean isTooLong(String length) {
        try {
            return Long.parseLong(length) > config.maxBody();
        } catch (NumberFormatException noNumber) {
            return true;
        }
    }

    private void passAs(RoutingContext context, URI address, String service, ServicePath path) {
        visitors.of(context)
                .subscribe()
                .with(
                        who -> who.ifPresentOrElse(
                                user -> proxy.pass(context.request(), address, new Onward(service, path, bearer(user))),
                                () -> Problem.sessionEnded().answer(context.response())),
                        failure -> {
                            LOG.error("session.failed", failure);
                            Problem.signingInFails().answer(context.response());
                        });
    }

    private static String bearer(SecurityIdentity user) {
        return user.getCredential(AccessTokenCredential.class).getToken();
    }
}
