package org.doudi.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.doudi.local.http.Http;
import org.doudi.local.http.Reply;
import org.doudi.local.http.Tokens;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.Ports;

/// One installation in a folder and on ports of its own, run by the same command as a user's.
final class Stack implements AutoCloseable {
    private static final Path PROJECT =
            Path.of("").toAbsolutePath().resolve("..").normalize();
    private static final List<String> PORTS = List.of(
            "postgres",
            "kafka",
            "kafka-controller",
            "keycloak",
            "keycloak-management",
            "intake",
            "routing",
            "deadline",
            "evaluation",
            "reporting");

    private final Map<String, String> environment = new HashMap<>();
    private final Installation installation;
    private final Http http = new Http();
    private final Tokens tokens;

    Stack(Path home) {
        environment.put("DOUDI_PROJECT", PROJECT.toString());
        environment.put("DOUDI_HOME", home.toString());
        var taken = new TreeSet<Integer>();
        for (String name : PORTS) {
            int port = Ports.free();
            while (!taken.add(port)) {
                port = Ports.free();
            }
            environment.put(
                    "DOUDI_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_'), Integer.toString(port));
        }
        installation = Installation.ofEnvironment(environment);
        tokens = new Tokens(installation, http);
    }

    /// `./doudi <arguments>`; answers what it printed, and fails unless it ends well.
    String doudi(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new AssertionError("./doudi " + String.join(" ", arguments) + " failed:\n" + printed);
        }
        return printed;
    }

    Process start(String... arguments) throws IOException {
        Path launcher = PROJECT.resolve("deploy/local/target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                launcher.resolve("classes") + ":" + launcher.resolve("lib") + "/*",
                "org.doudi.local.Doudi"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    Reply get(String who, ServiceName service, String path) throws IOException {
        return http.get(installation.url(service) + path, Map.of("Authorization", "Bearer " + tokens.of(who)));
    }

    Reply post(String who, ServiceName service, String path, String key, Object body) throws IOException {
        return http.post(
                installation.url(service) + path,
                Map.of("Authorization", "Bearer " + tokens.of(who), "Idempotency-Key", key),
                body);
    }

    Reply anonymous(ServiceName service, String path) throws IOException {
        return http.get(installation.url(service) + path, Map.of());
    }

    /// The ledger as the centre lead sees it.
    List<JsonNode> ledger() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        get("lead1", ServiceName.REPORTING, "/api/v1/ledger?limit=200").body().forEach(lines::add);
        return lines;
    }

    /// The process of a service, as the command keeps it.
    long pid(String service) throws IOException {
        String state = Files.readString(installation.data().resolve("run").resolve(service + ".json"));
        return new ObjectMapper()
                .readTree(state)
                .required("pid")
                .asLong();
    }

    Installation installation() {
        return installation;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        doudi("down", "--purge");
    }
}
