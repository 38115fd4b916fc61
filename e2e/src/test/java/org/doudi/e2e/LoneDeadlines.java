package org.doudi.e2e;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.local.server.Database;
import org.doudi.local.server.Detached;
import org.doudi.local.server.JavaProgram;
import org.doudi.local.server.LaunchedJava;
import org.doudi.local.server.Ports;
import org.doudi.local.server.ServerCache;
import org.doudi.local.server.Startup;
import org.doudi.testkit.Api;
import org.doudi.testkit.Servers;
import org.doudi.testkit.TestTokens;

/// The packaged deadline-service alone on a real PostgreSQL and broker: as many instances as a test starts, and around
/// them producers that have nothing more to tell.
final class LoneDeadlines implements AutoCloseable {
    private static final Path JAR = Stack.PROJECT.resolve("deadline-service/target/quarkus-app/quarkus-run.jar");
    private static final List<String> FLAGS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=UTC",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    private static final String TOPIC = "doudi.topic";

    private final Path folder;
    private final Database database = Servers.database("deadline");
    private final Map<String, String> realm = TestTokens.newRealm();
    private final HttpServer around;
    private final Map<Detached, Integer> started = new LinkedHashMap<>();

    /// @param topic of the log, its own; what a test tells in another service's name goes there
    LoneDeadlines(Path folder, String topic) throws IOException {
        this.folder = Files.createDirectories(folder);
        Servers.logTopic(topic, 12);
        System.setProperty(TOPIC, topic);
        around = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answering("/internal/heads", "{}");
        answering(
                "/protocol/openid-connect/token",
                "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
        around.start();
    }

    private void answering(String path, String json) {
        around.createContext(path, exchange -> {
            try (exchange) {
                byte[] said = json.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, said.length);
                exchange.getResponseBody().write(said);
            }
        });
    }

    /// Business time stands still, for all instances.
    void stands(Instant at) {
        say("{\"mode\":\"FROZEN\",\"at\":\"" + at + "\"}");
    }

    /// Business time runs on from here. Answers how far it is ahead of the machine's.
    Duration runsFrom(Instant at) {
        Duration offset = Duration.ofMillis(Duration.between(Instant.now(), at).toMillis());
        say("{\"mode\":\"RUNNING\",\"offsetMillis\":" + offset.toMillis() + "}");
        return offset;
    }

    private void say(String clock) {
        try {
            Path next = Files.writeString(folder.resolve("clock.next"), clock);
            Files.move(next, folder.resolve("clock.json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One more instance, as a process of its own. Returns before it is ready.
    Detached start() throws IOException {
        return start(Ports.free());
    }

    Detached start(int port) throws IOException {
        return start(port, Map.of());
    }

    /// @param settings beyond those of every instance
    Detached start(int port, Map<String, String> settings) throws IOException {
        String producers = "http://127.0.0.1:" + around.getAddress().getPort();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("DOUDI_LOCAL", "true");
        environment.put("DOUDI_CLOCK_FILE", folder.resolve("clock.json").toString());
        environment.put("DOUDI_DB_PORT", Integer.toString(database.port()));
        environment.put("DOUDI_DB_OWNER_PASSWORD", database.ownerPassword());
        environment.put("DOUDI_DB_APP_PASSWORD", database.appPassword());
        environment.put("DOUDI_KAFKA", Servers.kafka());
        environment.put("DOUDI_TOPIC", System.getProperty(TOPIC));
        environment.putAll(realm);
        environment.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", producers);
        environment.put("DOUDI_SERVICE_SECRET", "a secret of the tests");
        for (String producer : List.of("INTAKE", "ROUTING", "EVALUATION", "REPORTING")) {
            environment.put("DOUDI_" + producer + "_URL", producers);
        }
        environment.putAll(settings);
        Detached instance = LaunchedJava.start(
                        new JavaProgram("deadline", FLAGS, List.of(JAR), List.of("-jar", JAR.toString())),
                        Startup.of(ServerCache.ofUser(), Startup.Recording.NEVER),
                        environment,
                        folder,
                        folder.resolve("deadline-" + started.size() + ".log"))
                .process();
        started.put(instance, port);
        return instance;
    }

    /// Whether all instances that were not killed are at work.
    boolean allReady() {
        return started.entrySet().stream()
                .filter(instance -> instance.getKey().alive())
                .allMatch(instance -> isReady(instance.getValue()));
    }

    static boolean isReady(int port) {
        try {
            return Api.at(URI.create("http://127.0.0.1:" + port))
                            .get("/q/health/ready")
                            .status()
                    == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /// Whether the service has made its tables.
    boolean isThere() {
        return number("SELECT count(*) FROM information_schema.tables WHERE table_name = 'reminder'") == 1;
    }

    long openClocks() {
        return isThere() ? number("SELECT count(*) FROM open_clock") : 0;
    }

    /// The database takes so long for each breach, so that whoever is killed has something in hand. It notes when each
    /// of them came.
    void slow(Duration perBreach) {
        run("CREATE TABLE came (at timestamptz NOT NULL)");
        run("CREATE FUNCTION takes_long() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN"
                + " INSERT INTO came VALUES (clock_timestamp()); PERFORM pg_sleep(" + perBreach.toMillis() / 1e3
                + "); RETURN NEW; END $$");
        run("CREATE TRIGGER takes_long BEFORE INSERT ON event FOR EACH ROW"
                + " WHEN (NEW.type = 'doudi.DeadlineBreached.v1') EXECUTE FUNCTION takes_long()");
    }

    /// Whether somebody who came after so many others were there is recording a breach at this moment.
    boolean isRecording(Instant since) {
        return number("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND backend_start > '" + since
                        + "'")
                > 0;
    }

    /// By the machine's clock.
    Instant firstBreachCame() {
        return ask("SELECT min(at) FROM came", rows -> {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        });
    }

    long number(String sql) {
        return ask(sql, rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    /// What is read from an answer.
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    <T> T ask(String sql, Reading<T> reading) {
        try (Connection connection = Servers.postgres().connect(database.name());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return reading.of(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// As the superuser; nothing that others do is kept from it.
    Connection connect() throws SQLException {
        return Servers.postgres().connect(database.name());
    }

    private void run(String sql) {
        try (Connection connection = Servers.postgres().connect(database.name());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        started.keySet().forEach(Detached::kill);
        around.stop(0);
        System.clearProperty(TOPIC);
    }
}
