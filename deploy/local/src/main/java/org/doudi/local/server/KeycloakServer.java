package org.doudi.local.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A real Keycloak on the loopback address, with its own database.
public final class KeycloakServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(3);

    private final LaunchedJava launched;
    private final Settings settings;

    private KeycloakServer(LaunchedJava launched, Settings settings) {
        this.launched = launched;
        this.settings = settings;
    }

    /// @param home the instance's folder, made when it is not there
    /// @param adminPassword of the first administrator, `admin`, made at the first start
    /// @param realm the realm's JSON, imported unless a realm of that name is there already
    public record Settings(
            Path home, int port, int managementPort, Database database, String adminPassword, String realm, Path log) {}

    /// Starts the server and does not wait: services may start beside it.
    public static KeycloakServer launch(Settings settings, Startup startup) {
        try {
            var keycloak = KeycloakProgram.in(ServerCache.ofUser());
            var home = settings.home().toAbsolutePath();
            keycloak.linkInto(home);
            importing(home, settings.realm());
            var program = keycloak.start(home, arguments(settings));
            var log = settings.log().toAbsolutePath();
            return new KeycloakServer(LaunchedJava.start(program, startup, secrets(settings), home, log), settings);
        } catch (IOException e) {
            throw new LocalException(
                    "Keycloak 无法启动（" + e.getMessage() + "）；请检查磁盘空间和目录 " + settings.home() + " 的权限。", e);
        }
    }

    /// Starts the server and returns when it is ready.
    public static KeycloakServer start(Settings settings, Startup startup) {
        var server = launch(settings, startup);
        server.awaitReady();
        return server;
    }

    private static void importing(Path home, String realm) throws IOException {
        var folder = Files.createDirectories(home.resolve("data/import"));
        var file = folder.resolve("doudi-realm.json");
        PrivateFile.write(file, realm);
    }

    private static List<String> arguments(Settings settings) {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--db-url=" + settings.database().jdbcUrl(),
                "--db-username=" + settings.database().owner(),
                "--db-pool-max-size=10",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + settings.managementPort(),
                "--hostname=http://127.0.0.1:" + settings.port(),
                "--log-level=warn,org.keycloak.events:info");
    }

    private static Map<String, String> secrets(Settings settings) {
        return Map.of(
                "KC_DB_PASSWORD", settings.database().ownerPassword(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
    }

    public void awaitReady() {
        var ready = Processes.eventually(START_LIMIT, () -> !process().alive() || isReady(settings.managementPort()));
        if (!ready || !process().alive()) {
            process().kill();
            throw new LocalException("Keycloak 没有就绪；原因见日志 " + settings.log() + "。");
        }
    }

    /// Whether the server behind this management port takes logins.
    public static boolean isReady(int managementPort) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("操作被中断。", e);
        }
    }

    public Detached process() {
        return launched.process();
    }

    public LaunchedJava launched() {
        return launched;
    }

    /// The issuer of the tokens.
    public String issuer() {
        return "http://127.0.0.1:" + settings.port() + "/realms/doudi";
    }

    @Override
    public void close() {
        process().stop(STOP_LIMIT);
    }
}
