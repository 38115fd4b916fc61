package org.doudi.bench.storm;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.PackagedService;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.local.server.Database;
import org.doudi.local.server.Detached;

/// The packaged deadline-service as a process of its own, with its relay and consumer at work; the producers that it
/// asks have nothing more to tell, and business time stands where it is put.
record DeadlineService(PackagedService service, HttpServer around, Path folder) implements AutoCloseable {
    static DeadlineService start(Path project, Database database, BenchKafka kafka, ServerFolder folder, Instant now)
            throws IOException {
        HttpServer around = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answering(around, "/internal/heads", "{}");
        answering(
                around,
                "/protocol/openid-connect/token",
                "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":36000}");
        around.start();
        itIs(folder.path(), now);
        return new DeadlineService(
                PackagedService.start(
                        PackagedService.jar(project, "deadline-service"),
                        database,
                        kafka,
                        producers(around),
                        folder,
                        environment(folder, producers(around))),
                around,
                folder.path());
    }

    private static String producers(HttpServer around) {
        return "http://127.0.0.1:" + around.getAddress().getPort();
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

    private static Map<String, String> environment(ServerFolder folder, String producers) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DOUDI_LOCAL", "true");
        environment.put("DOUDI_CLOCK_FILE", folder.path().resolve("clock.json").toString());
        // What a month owes would be recorded beside what falls due.
        environment.put("DOUDI_DEADLINE_PERIODS_OPENED", "false");
        for (String producer : List.of("INTAKE", "ROUTING", "EVALUATION", "REPORTING")) {
            environment.put("DOUDI_" + producer + "_URL", producers);
        }
        return environment;
    }

    Detached process() {
        return service.process();
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
        service.close();
        around.stop(0);
    }
}
