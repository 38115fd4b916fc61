package org.doudi.routing.adapter.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// deadline-service on a real port, with a calendar in which every day is a working day; and who gives a token.
public final class Calendar implements QuarkusTestResourceLifecycleManager {
    /// System property: nobody answers.
    static final String CLOSED = "test.calendar.closed";

    private static final String TOKEN = "{\"access_token\":\"of-the-services\",\"expires_in\":300}";

    private final HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server.createContext("/", this::answer);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("quarkus.oidc-client.auth-server-url", url, "doudi.routing.deadline.url", url);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            if (asked.getPath().endsWith("/token")) {
                say(exchange, 200, TOKEN);
            } else if (Boolean.getBoolean(CLOSED)
                    || !"Bearer of-the-services"
                            .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                say(exchange, 503, "");
            } else {
                say(exchange, 200, due(asked));
            }
        }
    }

    private static String due(URI asked) {
        String[] query = asked.getQuery().split("&", -1);
        Instant from = Instant.parse(query[0].replace("from=", ""));
        int days = Integer.parseInt(query[1].replace("workingDays=", ""));
        return "{\"dueAt\":\"" + from.plus(Duration.ofDays(days)) + "\",\"provisional\":false}";
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
