package org.doudi.console.proxy;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/// Whether a request comes from the console's own pages. What changes something must say so twice: by a header that no
/// other site can set, and by what the browser says of where it comes from.
final class SameOrigin {
    static final String HEADER = "X-Doudi-Console";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private SameOrigin() {}

    static boolean isSaid(HttpServerRequest request) {
        return READING.contains(request.method())
                || ("1".equals(request.getHeader(HEADER)) && isSaidByTheBrowser(request));
    }

    private static boolean isSaidByTheBrowser(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean sameSite = site == null || site.equals("same-origin");
        boolean sameOrigin = origin == null || origin.equals(request.scheme() + "://" + request.authority());
        return sameSite && sameOrigin && !(site == null && origin == null);
    }
}
