package org.doudi.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.doudi.local.clock.ClockWalk;
import org.doudi.local.clock.DueClocks;
import org.doudi.local.http.Http;
import org.doudi.local.http.Reply;
import org.doudi.local.http.Tokens;
import org.doudi.local.install.ClockFile;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.run.ProcessRegistry;
import org.doudi.local.server.FileTree;
import org.doudi.local.server.Ports;
import org.doudi.local.status.StatusReader;
import org.doudi.testkit.Api;

/// One installation in a folder and on ports of its own, run by the same command as a user's.
public final class Stack implements AutoCloseable {
    static final Path PROJECT = Path.of("").toAbsolutePath().resolve("..").normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
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
            "reporting",
            "console");

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
            environment.put("DOUDI_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_'), Integer.toString(port));
        }
        installation = Installation.ofEnvironment(environment);
        tokens = new Tokens(installation, http);
    }

    /// What its services are told beside what the command tells them, from the next start on: they read it
    /// from the folder that they run in.
    void tells(String... settings) throws IOException {
        Files.createDirectories(installation.data());
        Files.write(installation.data().resolve(".env"), List.of(settings));
    }

    /// `./doudi <arguments>`; answers what it printed, and fails unless it ends well.
    String doudi(String... arguments) throws IOException {
        return printed(start(arguments));
    }

    /// What a command that was started prints until it ends well.
    static String printed(Process process) throws IOException {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new AssertionError("the command ended with " + status + ":\n" + printed);
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
                "-Dslf4j.internal.verbosity=ERROR",
                "-Djava.util.logging.config.file="
                        + PROJECT.resolve("deploy/local/src/main/program/logging.properties"),
                "-cp",
                launcher.resolve("classes") + ":" + launcher.resolve("lib") + "/*",
                "org.doudi.local.Doudi"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    Reply get(String who, ServiceName service, String path) throws IOException {
        return http.get(installation.url(service) + path, bearer(who));
    }

    /// Sends the body as it stands, so that it may be no JSON at all.
    Reply post(String who, ServiceName service, String path, Map<String, String> headers, String body)
            throws IOException {
        var all = new HashMap<>(bearer(who));
        all.putAll(headers);
        return http.postText(installation.url(service) + path, all, body);
    }

    private Map<String, String> bearer(String who) {
        return Map.of("Authorization", "Bearer " + tokens.of(who));
    }

    /// A service as a program outside sees it, without an account.
    Api service(ServiceName service) {
        return Api.at(URI.create(installation.url(service)));
    }

    /// The id of a case in this state.
    public String oneThatIs(String state) throws IOException {
        return ledger().stream()
                .filter(line -> line.path("state").path("code").asText().equals(state))
                .map(line -> line.required("caseId").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case is " + state));
    }

    /// Business time.
    public Instant now() {
        return clock().read().now(Instant.now());
    }

    /// Where people begin.
    public URI console() {
        return URI.create(installation.console());
    }

    /// The one password of the demo users.
    public String password() {
        return installation.secrets().password("demo");
    }

    String token(String who) {
        return tokens.of(who);
    }

    /// Business time is this from now on: it has passed every due instant on the way, and everything has followed.
    void itIs(Instant time) {
        new ClockWalk(
                        installation.clock(),
                        new StatusReader(
                                installation,
                                new ProcessRegistry(installation.data().resolve("run")),
                                http)::read,
                        DueClocks.of(installation, http, tokens),
                        InstantSource.system(),
                        PATIENCE,
                        _ -> {})
                .to(time);
    }

    ClockFile clock() {
        return installation.clock();
    }

    Reply anonymous(ServiceName service, String path) throws IOException {
        return http.get(installation.url(service) + path, Map.of());
    }

    /// The ledger as the centre lead sees it.
    List<JsonNode> ledger() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        Reply reply = get("lead1", ServiceName.REPORTING, "/api/v1/ledger?limit=200");
        if (!reply.succeeded()) {
            throw new IOException("the ledger answered " + reply.status());
        }
        reply.body().forEach(lines::add);
        return lines;
    }

    /// How far each service's log reaches.
    Map<String, JsonNode> positions() throws IOException {
        var positions = new TreeMap<String, JsonNode>();
        reports().forEach((service, report) -> positions.put(service, report.path("appended")));
        return positions;
    }

    /// Waits until every event has reached everyone: nothing follows from it any more while business time stands.
    public void awaitQuiet() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(this::isQuiet);
    }

    private boolean isQuiet() throws IOException {
        var reports = reports();
        return reports.values().stream().allMatch(its -> {
            JsonNode said = its.path("appended");
            String source = "/" + its.path("service").asText() + "-service";
            return reached(its.path("relayed"), said)
                    && reports.values().stream()
                            .allMatch(other -> reached(other.path("consumed").path(source), said));
        });
    }

    private static boolean reached(JsonNode positions, JsonNode said) {
        return said.properties().stream()
                .allMatch(shard -> positions.path(shard.getKey()).asLong()
                        >= shard.getValue().asLong());
    }

    private Map<String, JsonNode> reports() throws IOException {
        var reports = new TreeMap<String, JsonNode>();
        for (ServiceName service : ServiceName.values()) {
            reports.put(service.id(), anonymous(service, "/internal/status").body());
        }
        return reports;
    }

    /// What `./doudi status` counts.
    long deadLetters() throws IOException {
        return status().path("components")
                .valueStream()
                .mapToLong(component -> component.path("dlq").asLong())
                .sum();
    }

    private JsonNode status() throws IOException {
        return new ObjectMapper().readTree(doudi("status", "--json"));
    }

    void send(String topic, String message) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", installation.kafka()), new StringSerializer(), new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(topic, message));
            producer.flush();
        }
    }

    /// The topic, message by message; what was sent again is told once.
    List<Said> said() throws IOException {
        Map<String, Object> settings = Map.of("bootstrap.servers", installation.kafka());
        var json = new ObjectMapper();
        var said = new LinkedHashMap<String, Said>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("doudi.events.v1").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (var message : consumer.poll(Duration.ofMillis(100))) {
                    said.putIfAbsent(header(message, "ce_id"), said(message, json));
                }
            }
        }
        return List.copyOf(said.values());
    }

    private static Said said(ConsumerRecord<String, String> message, ObjectMapper json) throws IOException {
        return new Said(
                header(message, "ce_type"),
                header(message, "ce_source"),
                message.partition(),
                Long.parseLong(header(message, "ce_position")),
                header(message, "ce_subject"),
                Instant.parse(header(message, "ce_time")),
                json.readTree(message.value()));
    }

    /// Every event that was said, by its type.
    List<Map.Entry<String, JsonNode>> events() throws IOException {
        return said().stream()
                .map(event -> Map.entry(event.type(), event.body()))
                .toList();
    }

    /// Why each message of a dead-letter topic was no good.
    List<String> reasons(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", installation.kafka());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            var reasons = new ArrayList<String>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(message -> reasons.add(header(message, "dead-letter-reason")));
            }
            return reasons;
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /// `kill -9`.
    void kill(ServiceName service) throws IOException {
        ProcessHandle.of(pid(service.id())).orElseThrow().destroyForcibly();
    }

    /// Kafka's folder goes while the broker runs.
    void loseKafka() {
        FileTree.delete(installation.data().resolve("kafka"));
    }

    private long pid(String service) throws IOException {
        String running = Files.readString(installation.data().resolve("run").resolve(service + ".json"));
        return new ObjectMapper().readTree(running).required("pid").asLong();
    }

    @Override
    public void close() throws IOException {
        doudi("down", "--purge");
    }
}
