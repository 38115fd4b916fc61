package org.doudi.console.proxy;

import io.vertx.core.http.HttpMethod;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Which paths of a service are reached through the console: its interface, and what describes it. No path climbs out.
///
/// @param value as the service is asked for it, with the query
record ServicePath(String value) {
    private static final String INTERFACE = "/api/v1/";
    private static final Set<String> DESCRIPTIONS = Set.of("/q/openapi", "/asyncapi.json");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String UNCLEAR = "/\\%;";
    private static final Set<String> CLIMBING = Set.of(".", "..");

    /// @param path what stands behind the service's name, undecoded
    static Optional<ServicePath> of(HttpMethod method, String path, String query) {
        boolean description = DESCRIPTIONS.contains(path) && READING.contains(method);
        boolean operation = path.startsWith(INTERFACE)
                && Arrays.stream(path.substring(1).split("/", -1)).allMatch(ServicePath::isClear);
        return Optional.of(new ServicePath(query.isEmpty() ? path : path + "?" + query))
                .filter(_ -> description || operation);
    }

    /// A step that names one thing, however it is written.
    private static boolean isClear(String step) {
        try {
            String named = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
            return !named.isEmpty()
                    && !CLIMBING.contains(named)
                    && named.chars().noneMatch(sign -> UNCLEAR.indexOf(sign) >= 0 || Character.isISOControl(sign));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
