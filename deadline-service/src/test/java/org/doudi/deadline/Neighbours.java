package org.doudi.deadline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/// Who stands around this service: the producers that it asks for their heads, who gives it a token, and the clock that
/// all follow. What they say is in files, so that a test can change it: a producer without a file does not answer.
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
    public static final String FOLDER = "test.neighbours";

    private final List<HttpServer> servers = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("neighbours");
            Path clock = folder.resolve("clock.json");
            Files.writeString(clock, "{\"mode\":\"RUNNING\",\"offsetMillis\":0}");
            Map<String, String> config = new HashMap<>(Map.of(
                    FOLDER,
                    folder.toString(),
                    "doudi.local",
                    "true",
                    "doudi.gap-limit",
                    "1S",
                    "doudi.clock-file",
                    clock.toString()));
            for (String producer : List.of("intake", "routing", "evaluation", "reporting")) {
                Path heads = folder.resolve(producer);
                Files.writeString(heads, "{}");
                config.put("doudi.producers." + producer, serve("/internal/heads", heads));
            }
            Path token = folder.resolve("token");
            Files.writeString(token, "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
            config.put("quarkus.oidc-client.auth-server-url", serve("/protocol/openid-connect/token", token));
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String serve(String path, Path file) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(path, exchange -> answer(exchange, file));
        server.start();
        servers.add(server);
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Every question leaves a mark, so that a test can wait until it was asked.
    private static void answer(HttpExchange exchange, Path file) throws IOException {
        try (exchange) {
            Files.writeString(
                    file.resolveSibling(file.getFileName() + ".asked"),
                    ".",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            byte[] said = Files.exists(file) ? Files.readAllBytes(file) : "silent".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(Files.exists(file) ? 200 : 503, said.length);
            exchange.getResponseBody().write(said);
        }
    }

    @Override
    public void stop() {
        servers.forEach(server -> server.stop(0));
    }
}
