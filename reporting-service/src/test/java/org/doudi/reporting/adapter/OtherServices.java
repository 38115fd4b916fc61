package org.doudi.reporting.adapter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// The other services on a real port: who gives a token, and deadline-service with a calendar in which
/// nothing is worked but 9 to 14 and 24 to 27 February 2026.
public final class OtherServices implements QuarkusTestResourceLifecycleManager {
    private static final String TOKEN = "{\"access_token\":\"of-the-services\",\"expires_in\":300}";
    private static final Set<Integer> WORKED = Set.of(9, 10, 11, 12, 13, 14, 24, 25, 26, 27);

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
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("quarkus.oidc-client.auth-server-url", url, "doudi.reporting.neighbours.deadline", url);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.endsWith("/token")) {
                say(exchange, 200, TOKEN);
            } else if (!"Bearer of-the-services"
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                say(exchange, 401, "");
            } else if (path.equals("/api/v1/calendars/working-days")) {
                say(exchange, 200, days(exchange.getRequestURI().getQuery()));
            } else {
                say(exchange, 404, "");
            }
        }
    }

    private static String days(String query) {
        String[] asked = query.split("&", -1);
        LocalDate from = LocalDate.parse(asked[0].replace("from=", ""));
        LocalDate to = LocalDate.parse(asked[1].replace("to=", ""));
        String days = from.datesUntil(to.plusDays(1))
                .filter(day ->
                        day.getYear() == 2026 && day.getMonthValue() == 2 && WORKED.contains(day.getDayOfMonth()))
                .map(day -> "\"" + day + "\"")
                .collect(Collectors.joining(","));
        return "{\"revision\":\"7\",\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"days\":[" + days + "]}";
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
