package org.doudi.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.doudi.local.server.Database;

/// What a service needs around it to run whole in a test: its own fresh database, Kafka with the topics, and a
/// realm whose tokens [TestTokens] gives.
///
/// ```java
/// @QuarkusTest
/// @WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
/// ```
public final class ServiceServers implements QuarkusTestResourceLifecycleManager {
    private static final AtomicInteger STARTED = new AtomicInteger();

    private String service = "service";

    @Override
    public void init(Map<String, String> args) {
        service = Objects.requireNonNull(args.get("service"), "initArgs: service");
    }

    @Override
    public Map<String, String> start() {
        Database database = Servers.database(service);
        String topic = "doudi.events.v1." + STARTED.incrementAndGet();
        Servers.logTopic(topic, 12);
        Servers.edgeTopics();
        Map<String, String> settings = new TreeMap<>(TestRealm.announced());
        settings.putAll(Map.ofEntries(
                Map.entry("DOUDI_DB_HOST", "127.0.0.1"),
                Map.entry("DOUDI_DB_PORT", Integer.toString(database.port())),
                Map.entry("DOUDI_DB_OWNER_PASSWORD", database.ownerPassword()),
                Map.entry("DOUDI_DB_APP_PASSWORD", database.appPassword()),
                Map.entry("DOUDI_KAFKA", Servers.kafka()),
                Map.entry("DOUDI_SERVICE_SECRET", "a secret of the tests"),
                Map.entry("DOUDI_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32])),
                Map.entry("DOUDI_ATTACHMENTS", attachments()),
                Map.entry("doudi.topic", topic),
                Map.entry("quarkus.http.test-port", "0")));
        return settings;
    }

    /// Under the build's folder, which a fresh build empties.
    private static String attachments() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "attachments")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the servers are shared by the whole JVM and go with it
    }
}
