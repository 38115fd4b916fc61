package org.doudi.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A service that tells what reached it, and has a few habits that the console must bear.
final class TestService implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NOT_FOUND = "{\"title\":\"没有找到：编号或者密码不对\"}";
    private static final String PROGRESS = """
            {"number": "乌办反〔2026〕0089号", "state": "单位正在办", "next": "单位办好，窗口告诉您结果",
             "receivedOn": "2026-02-09", "acceptedOn": "2026-02-09", "dueOn": "2026-02-13", "late": true,
             "provisional": false, "holders": ["<b>不动产</b>登记中心", "水利局"],
             "steps": [{"on": "2026-02-09", "words": "受理"}, {"on": "2026-02-11", "words": "单位签收"}],
             "rating": {"code": "OPEN", "name": "可以评价了"}}""";
    private static final String ARTICLE = """
            [{"articleId": "5f0f2c0e-61a4-5d0e-8a53-0d5b3f0a7c11", "kind": {"code": "GUIDE", "name": "办事指南"},
              "matter": "转移登记", "title": "%s", "reason": "缺少发票", "solution": "由税务部门出具证明",
              "revisedOn": "2026-02-12"}]""";

    private final HttpServer server;
    private final CountDownLatch over = new CountDownLatch(1);

    TestService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", TestService::tell);
        server.createContext("/api/v1/refused", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.getResponseHeaders().add("Set-Cookie", "theirs=1");
            answer(exchange, 409, "{\"code\":\"case.closed\",\"title\":\"办件已经办结\"}");
        });
        server.createContext("/api/v1/pages", exchange -> {
            exchange.getResponseHeaders().set("Link", "</api/v1/pages?cursor=2>; rel=\"next\"");
            exchange.getResponseHeaders().set("Doudi-Stale", "true");
            answer(exchange, 200, "[]");
        });
        server.createContext("/api/v1/ratings/code-1", TestService::rated);
        server.createContext(
                "/api/v1/ratings/gone-1",
                exchange -> answer(exchange, 409, "{\"code\":\"rating-code.used\",\"title\":\"评价码已经用过\"}"));
        server.createContext("/api/v1/public/progress", TestService::progress);
        server.createContext("/api/v1/public/articles", TestService::articles);
        server.createContext("/api/v1/changes", this::push);
        server.createContext("/api/v1/silent", exchange -> waitUntilOver());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void tell(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        var told = JSON.createObjectNode()
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("bytes", body.length);
        var headers = told.withObjectProperty("headers");
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, 200, told.toString());
    }

    /// 凭码评价, with the one PIN that is right.
    private static void rated(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            answer(
                    exchange,
                    200,
                    "{\"caseNo\":\"乌政办反映〔2026〕7号\",\"matter\":\"<b>不动产</b>登记\",\"until\":\"2026-12-30T16:00:00Z\"}");
            return;
        }
        var said = JSON.readTree(exchange.getRequestBody());
        boolean right = said.path("pin").asText().equals("123456")
                && said.path("scale").asInt() == 3
                && exchange.getRequestHeaders().containsKey("Idempotency-Key");
        answer(exchange, right ? 200 : 403, right ? "{}" : "{\"title\":\"受理单上的密码不正确，还可以输入4次\"}");
    }

    /// 查进度, with the one number and PIN that are right; another number is asked for too often, or breaks the service.
    private static void progress(HttpExchange exchange) throws IOException {
        var said = JSON.readTree(exchange.getRequestBody());
        switch (said.path("caseNo").asText()) {
            case "often" -> answer(exchange, 429, "{\"title\":\"输错的次数太多\"}");
            case "broken" -> answer(exchange, 500, "{\"title\":\"请用同一个 Idempotency-Key 重试\"}");
            case "2026-0089" ->
                answer(
                        exchange,
                        said.path("pin").asText().equals("123456") ? 200 : 404,
                        said.path("pin").asText().equals("123456") ? PROGRESS : NOT_FOUND);
            default -> answer(exchange, 404, NOT_FOUND);
        }
    }

    /// 查办法: of what is asked for as 过户 two pages, of anything else nothing.
    private static void articles(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        if (!query.contains("q=过户")) {
            answer(exchange, 200, "[]");
        } else if (query.contains("cursor=abc-1")) {
            answer(exchange, 200, ARTICLE.formatted("第二页"));
        } else {
            exchange.getResponseHeaders()
                    .set("Link", "</api/v1/public/articles?limit=10&q=x&cursor=abc-1>; rel=\"next\"");
            answer(exchange, 200, ARTICLE.formatted("开不出<b>发票</b>"));
        }
    }

    /// One message, and then nothing for a while.
    private void push(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("data: {\"cases\":[]}\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        waitUntilOver();
        exchange.close();
    }

    private void waitUntilOver() {
        try {
            over.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
