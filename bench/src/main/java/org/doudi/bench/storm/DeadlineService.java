package org.doudi.bench.storm;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.local.server.Database;
import org.doudi.local.server.Detached;
import org.doudi.local.server.JavaProgram;
import org.doudi.local.server.LaunchedJava;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Processes;
import org.doudi.local.server.ServerCache;
import org.doudi.local.server.Startup;

/// The packaged deadline-service as a process of its own, with its relay and consumer at work; the producers that it
/// asks have nothing more to tell, and business time stands where it is put.
record DeadlineService(Detached process, HttpServer around, Path folder) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> FLAGS = List.of(
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Duser.timezone=UTC",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    static DeadlineService start(Path project, Database database, BenchKafka kafka, ServerFolder folder, Instant now)
            throws IOException {
        Path jar = project.resolve("deadline-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new LocalException("缺少 " + jar + "；请用 bench/run 5 运行。");
        }
        HttpServer around = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answering(around, "/internal/heads", "{}");
        answering(
                around,
                "/protocol/openid-connect/token",
                "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":36000}");
        around.start();
        itIs(folder.path(), now);
        int port = Ports.free();
        Path log = folder.path().resolve("deadline.log");
        Detached process = LaunchedJava.start(
                        new JavaProgram("deadline", FLAGS, List.of(jar), List.of("-jar", jar.toString())),
                        Startup.of(ServerCache.ofUser(), Startup.Recording.NEVER),
                        environment(port, database, kafka, folder, around),
                        folder.path(),
                        log)
                .process();
        if (!Processes.eventually(PATIENCE, () -> !process.alive() || !Ports.isFree(port)) || !process.alive()) {
            throw new LocalException("deadline-service 没有就绪：\n" + Files.readString(log));
        }
        return new DeadlineService(process, around, folder.path());
    }

    private static void answering(HttpServer server, String path, String json) {
        server.createContext(path, exchange -> {
            try (exchange) {
                byte[] said = json.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, said.length);
                exchange.getResponseBody().write(said);
            }
        });
    }

    private static Map<String, String> environment(
            int port, Database database, BenchKafka kafka, ServerFolder folder, HttpServer around) {
        String producers = "http://127.0.0.1:" + around.getAddress().getPort();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("DOUDI_LOCAL", "true");
        environment.put("DOUDI_CLOCK_FILE", folder.path().resolve("clock.json").toString());
        environment.put("DOUDI_DB_PORT", Integer.toString(database.port()));
        environment.put("DOUDI_DB_OWNER_PASSWORD", database.ownerPassword());
        environment.put("DOUDI_DB_APP_PASSWORD", database.appPassword());
        environment.put("DOUDI_KAFKA", kafka.bootstrap());
        environment.put("DOUDI_OIDC_URL", producers);
        environment.put("DOUDI_SERVICE_SECRET", "a secret of the bench");
        // What a month owes would be recorded beside what falls due.
        environment.put("DOUDI_DEADLINE_PERIODS_OPENED", "false");
        for (String producer : List.of("INTAKE", "ROUTING", "EVALUATION", "REPORTING")) {
            environment.put("DOUDI_" + producer + "_URL", producers);
        }
        return environment;
    }

    void itIs(Instant now) throws IOException {
        itIs(folder, now);
    }

    private static void itIs(Path folder, Instant now) throws IOException {
        Path next = Files.writeString(folder.resolve("clock.next"), "{\"mode\":\"FROZEN\",\"at\":\"" + now + "\"}");
        Files.move(next, folder.resolve("clock.json"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        process.stop(PATIENCE);
        around.stop(0);
    }
}
