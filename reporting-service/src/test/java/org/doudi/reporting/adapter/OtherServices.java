package org.doudi.reporting.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.doudi.events.Sealing;
import org.doudi.events.Sealing.KeyPair;

/// The other services on a real port: who gives a token, intake-service, which opens what a test has put
/// under a case's id (a reply as the last word), evaluation-service, which finds a PIN to be what a test has
/// said, the commission with its key, and deadline-service with a
/// calendar in which nothing is worked but 9 to 14 and 24 to 27 February 2026.
public final class OtherServices implements QuarkusTestResourceLifecycleManager {
    private static final String SAID = "test.said.";
    private static final String CLOSED = "test.intake.closed";
    private static final String OPENED = "test.intake.opened";
    private static final String FOUND = "test.evaluation.found.";
    private static final String ASKED_ABOUT = "test.evaluation.asked";
    private static final String PRIVATE_KEY = "test.commission.key";
    private static final String ERASED = "erased";
    private static final String KEPT = "test.kept.";
    private static final String ASKED = "test.asked.";
    private static final String REQUESTS = "test.requests";
    private static final String REFUSED = "refused ";
    private static final String SERVICES = "Bearer of-the-services";
    private static final String TOKEN = "{\"access_token\":\"of-the-services\",\"expires_in\":300}";
    private static final Set<Integer> WORKED = Set.of(9, 10, 11, 12, 13, 14, 24, 25, 26, 27);

    private static final ObjectMapper JSON = new ObjectMapper();

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
        KeyPair commission = Sealing.newKeyPair();
        System.setProperty(PRIVATE_KEY, commission.privateKey());
        return Map.of(
                "doudi.brief.recipient-key",
                commission.publicKey().value(),
                "quarkus.oidc-client.auth-server-url",
                url,
                "doudi.reporting.neighbours.deadline",
                url,
                "doudi.reporting.neighbours.intake",
                url,
                "doudi.reporting.neighbours.evaluation",
                url,
                "doudi.search.enabled",
                "true");
    }

    private void answer(HttpExchange exchange) throws IOException {
        System.setProperty(REQUESTS, Integer.toString(requests() + 1));
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.endsWith("/token")) {
                say(exchange, 200, TOKEN);
            } else if (path.equals("/api/v1/openings") && !bearer(exchange).equals(SERVICES)) {
                openForSomebody(exchange);
            } else if (!bearer(exchange).equals(SERVICES)) {
                say(exchange, 401, "");
            } else if (!System.getProperty(KEPT + path, "").isEmpty()) {
                hand(exchange, System.getProperty(KEPT + path, ""));
            } else if (path.equals("/api/v1/calendars/working-days")) {
                say(exchange, 200, days(exchange.getRequestURI().getQuery()));
            } else if (path.equals("/api/v1/openings") && !Boolean.getBoolean(CLOSED)) {
                open(exchange);
            } else if (path.endsWith("/rating-slips/checks")) {
                check(exchange, path);
            } else {
                say(exchange, 503, "");
            }
        }
    }

    /// The tests and who stands around them have class loaders of their own; what both know is the system's
    /// properties.
    static void says(String caseId, String problem) {
        System.setProperty(SAID + caseId, problem);
    }

    /// The key of whoever stands behind it is gone.
    static void erased(String caseId) {
        says(caseId, ERASED);
    }

    /// What lies there, under an address of another service.
    static void keeps(String path, byte[] bytes) {
        System.setProperty(KEPT + path, Base64.getEncoder().encodeToString(bytes));
    }

    /// Asked for it, the other service refuses.
    static void refuses(String path, String code) {
        System.setProperty(KEPT + path, REFUSED + code);
    }

    /// What somebody asked to open of a case in his own name: the token, and the question.
    static String asked(String caseId) {
        return System.getProperty(ASKED + caseId, "");
    }

    /// How often any of them was asked anything.
    static int requests() {
        return Integer.getInteger(REQUESTS, 0);
    }

    /// What evaluation-service finds every PIN of the case to be.
    static void finds(String caseId, String found) {
        System.setProperty(FOUND + caseId, found);
    }

    /// Whatever case it was asked about last.
    static String askedAbout() {
        return System.getProperty(ASKED_ABOUT, "");
    }

    static void isClosed(boolean closed) {
        System.setProperty(CLOSED, Boolean.toString(closed));
    }

    /// How often that case was opened.
    static int opened(String caseId) {
        return Integer.getInteger(OPENED + caseId, 0);
    }

    /// What the commission alone has.
    static String privateKeyOfTheCommission() {
        return System.getProperty(PRIVATE_KEY, "");
    }

    private static String bearer(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static void hand(HttpExchange exchange, String kept) throws IOException {
        if (kept.startsWith(REFUSED)) {
            say(exchange, 404, problem(kept.substring(REFUSED.length())));
            return;
        }
        byte[] bytes = Base64.getDecoder().decode(kept);
        exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String problem(String code) {
        return "{\"code\":\"" + code + "\",\"clause\":\"三.1\",\"title\":\"受理服务不给\"}";
    }

    /// Each field by its name, and of the others which it is.
    private static void openForSomebody(HttpExchange exchange) throws IOException {
        JsonNode question = JSON.readTree(exchange.getRequestBody());
        JsonNode asked = question.path("cases").path(0);
        String id = asked.path("caseId").asText();
        System.setProperty(ASKED + id, bearer(exchange) + " " + question);
        if (System.getProperty(SAID + id, "").equals(ERASED)) {
            say(exchange, 404, problem("reporter.erased"));
            return;
        }
        ObjectNode opened = JSON.createObjectNode();
        ObjectNode only = opened.putArray("cases").addObject().put("caseId", id).put("version", 2);
        ObjectNode fields = only.putObject("fields");
        asked.path("fields").forEach(field -> fields.put(field.asText(), "启封" + field.asText()));
        ArrayNode texts = only.putArray("texts");
        asked.path("sealed").forEach(text -> texts.add("启封第" + texts.size() + "项"));
        say(exchange, 200, opened.toString());
    }

    private static void check(HttpExchange exchange, String path) throws IOException {
        String caseId = path.split("/", -1)[4];
        System.setProperty(ASKED_ABOUT, caseId);
        say(exchange, 200, "{\"found\":\"" + System.getProperty(FOUND + caseId, "WRONG") + "\"}");
    }

    private static void open(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        ArrayNode cases = JSON.createArrayNode();
        for (JsonNode each : asked.path("cases")) {
            String id = each.path("caseId").asText();
            String said = System.getProperty(SAID + id, "没有别的内容");
            if (said.equals(ERASED)) {
                say(exchange, 404, "{\"code\":\"reporter.erased\"}");
                return;
            }
            ObjectNode opened = cases.addObject().put("caseId", id).put("version", 2);
            opened.putObject("fields").put("PROBLEM", said).put("DEMAND", "尽快办理");
            ArrayNode texts = opened.putArray("texts");
            each.path("sealed").forEach(_ -> texts.add("答复：已联系水利局补正"));
        }
        for (JsonNode each : cases) {
            String key = OPENED + each.path("caseId").asText();
            System.setProperty(key, Integer.toString(Integer.getInteger(key, 0) + 1));
        }
        say(exchange, 200, JSON.createObjectNode().set("cases", cases).toString());
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
