package org.doudi.console.proxy;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doudi.console.web.Problem;
import org.jboss.logging.Logger;

/// One request on its way to a service and back: it goes as the user, with the few headers that the interface knows,
/// and comes back without what is between the console and the service alone.
///
/// @param service its name, the first step of its addresses here
/// @param bearer  the user's access token; it never goes the other way
record Onward(String service, ServicePath path, String bearer) implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Onward.class);
    private static final Set<String> PASSED_ON = Set.of(
            "accept",
            "accept-language",
            "content-type",
            "content-length",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "last-event-id",
            "traceparent");
    private static final List<String> KEPT_BACK = List.of("Set-Cookie", "Server", "WWW-Authenticate");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        request.setURI(path.value());
        for (String name : List.copyOf(request.headers().names())) {
            if (!PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                request.headers().remove(name);
            }
        }
        request.putHeader("Authorization", "Bearer " + bearer);
        return context.sendRequest().recover(failure -> {
            LOG.warnf("service.silent service=%s cause=%s", service, failure.toString());
            return Future.succeededFuture(silent(context));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        KEPT_BACK.forEach(headers::remove);
        String next = headers.get("Link");
        if (next != null) {
            headers.set("Link", next.replace("</api/", "</services/" + service + "/api/"));
        }
        return context.sendResponse();
    }

    private ProxyResponse silent(ProxyContext context) {
        var problem = new Problem(503, "service.silent", ServiceLabel.of(service) + "暂时没有应答，请稍后重试；已填写的内容不会丢失");
        return context.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(Buffer.buffer(problem.json())));
    }
}
