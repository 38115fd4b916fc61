package org.doudi.intake.adapter.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// The other sides, on a real port: the gateway, the robots, a subscriber, deadline-service, and who
/// gives a token. What they are to answer is put under `/script/<side>`, a status and perhaps a body
/// for each line; what they heard is under `/heard/<side>`.
public final class OtherSides implements QuarkusTestResourceLifecycleManager {
    public static final String URL = "test.other-sides";
    static final String SMS_SECRET = "sms-secret-of-the-tests";

    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Queue<String>> scripts = new ConcurrentHashMap<>();
    private final Map<String, List<Map<String, String>>> heard = new ConcurrentHashMap<>();
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
        Map<String, String> config = new TreeMap<>(Map.of(
                URL,
                url,
                "quarkus.oidc-client.auth-server-url",
                url,
                "doudi.intake.deadline.url",
                url,
                "doudi.intake.notices.retry-after",
                "0.02S,0.02S",
                "doudi.intake.notices.sms.url",
                url + "/sms",
                "doudi.intake.notices.sms.secret",
                SMS_SECRET,
                "doudi.intake.notices.sms.sign-name",
                "乌审旗政务服务",
                "doudi.intake.notices.sms.window-phone",
                "0477-0000000"));
        for (String template : List.of("ACCEPTED", "IN_HAND", "RATE", "CLOSED", "WITHDRAWN", "MERGED", "NEWS")) {
            config.put("doudi.intake.notices.sms.templates." + template, "SMS_" + template);
        }
        return config;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.startsWith("/script/")) {
                scripts.put(
                        path.substring(8),
                        new ConcurrentLinkedQueue<>(body.lines().toList()));
                say(exchange, 200, "");
            } else if (path.startsWith("/heard/")) {
                say(exchange, 200, json(heard.getOrDefault(path.substring(7), List.of())));
            } else if (path.endsWith("/token")) {
                say(exchange, 200, "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
            } else if (path.equals("/api/v1/business-hours")) {
                scripted(exchange, "hours", hours(exchange.getRequestURI().getQuery()));
            } else {
                hear(exchange, path.substring(1), body);
                scripted(exchange, path.substring(1), "{\"errcode\":0}");
            }
        }
    }

    private void hear(HttpExchange exchange, String side, String body) {
        Map<String, String> request = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> request.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        request.put("query", String.valueOf(exchange.getRequestURI().getRawQuery()));
        request.put("body", body);
        heard.computeIfAbsent(side, _ -> new CopyOnWriteArrayList<>()).add(request);
    }

    private void scripted(HttpExchange exchange, String side, String otherwise) throws IOException {
        String line = scripts.getOrDefault(side, new ConcurrentLinkedQueue<>()).poll();
        if (line == null) {
            say(exchange, 200, otherwise);
            return;
        }
        String[] parts = line.split(" ", 2);
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        say(exchange, Integer.parseInt(parts[0]), parts.length > 1 ? parts[1] : "no");
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// Monday to Friday.
    private static String hours(String query) {
        ZonedDateTime at = Instant.parse(query.substring("at=".length())).atZone(HALL);
        boolean open = at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !at.toLocalTime().isBefore(OPENS)
                && at.toLocalTime().isBefore(CLOSES);
        ZonedDateTime until = open ? at.with(CLOSES) : at.plusMinutes(1);
        return json(Map.of(
                "at",
                at.toInstant().toString(),
                "open",
                open,
                "until",
                until.toInstant().toString()));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
