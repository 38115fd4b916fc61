package org.doudi.intake.adapter.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
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
import java.util.ArrayList;
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
    static final String DINGTALK_SECRET = "SEC-of-the-tests";
    static final String WEBHOOK_KEY = "a2V5LW9mLXRoZS10ZXN0cy1mb3Itd2ViaG9va3M=";

    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Queue<String>> scripts = new ConcurrentHashMap<>();
    private final Map<String, List<Map<String, String>>> heard = new ConcurrentHashMap<>();
    private final HttpServer server = server();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

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
        config.putAll(staff(url));
        for (String template :
                List.of("ACCEPTED", "IN_HAND", "RATE", "CLOSED", "WITHDRAWN", "MERGED", "MATERIALS_DUE", "NEWS")) {
            config.put("doudi.intake.notices.sms.templates." + template, "SMS_" + template);
        }
        return config;
    }

    /// A mailbox, a group of each sort, and a system.
    private Map<String, String> staff(String url) {
        mail.start();
        return Map.ofEntries(
                Map.entry("quarkus.mailer.mock", "false"),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", Integer.toString(mail.getSmtp().getPort())),
                Map.entry("quarkus.mailer.from", "window@hall.test"),
                Map.entry("doudi.intake.notices.mailboxes.bdc.address", "bdc@hall.test"),
                Map.entry("doudi.intake.notices.mailboxes.bdc.reads", "BDC"),
                Map.entry("doudi.intake.notices.groups.hall.kind", "WECOM"),
                Map.entry("doudi.intake.notices.groups.hall.url", url + "/wecom?key=k"),
                Map.entry("doudi.intake.notices.groups.hall.reads", "WINDOW,DUTY_CHIEF"),
                Map.entry("doudi.intake.notices.groups.swj.kind", "DINGTALK"),
                Map.entry("doudi.intake.notices.groups.swj.url", url + "/dingtalk?access_token=t"),
                Map.entry("doudi.intake.notices.groups.swj.secret", DINGTALK_SECRET),
                Map.entry("doudi.intake.notices.groups.swj.reads", "SWJ"),
                Map.entry("doudi.intake.notices.subscribers.platform.url", url + "/platform"),
                Map.entry("doudi.intake.notices.subscribers.platform.secret", "whsec_" + WEBHOOK_KEY),
                Map.entry("doudi.intake.notices.subscribers.platform.wants", "ORDER_ISSUED,CLOSED"));
    }

    /// What the mail server has.
    private String letters() {
        // Jakarta Mail finds its parts by the thread's loader.
        Thread.currentThread().setContextClassLoader(OtherSides.class.getClassLoader());
        List<Map<String, String>> letters = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            try {
                letters.add(Map.of(
                        "to", message.getAllRecipients()[0].toString(),
                        "id", message.getMessageID(),
                        "subject", message.getSubject(),
                        "body", message.getContent().toString()));
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return json(letters);
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
            } else if (path.equals("/heard/mail")) {
                say(exchange, 200, letters());
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
        mail.stop();
    }
}
