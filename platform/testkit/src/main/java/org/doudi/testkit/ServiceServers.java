package org.doudi.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.doudi.local.server.Database;

/// What a service needs around it to run whole in a test: its own fresh database, Kafka with the topics, and a key
/// that tokens of [TestTokens] are checked with.
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
        KeyPair keys = TestTokens.newKeys();
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.ofEntries(
                Map.entry("DOUDI_DB_HOST", "127.0.0.1"),
                Map.entry("DOUDI_DB_PORT", Integer.toString(database.port())),
                Map.entry("DOUDI_DB_OWNER_PASSWORD", database.ownerPassword()),
                Map.entry("DOUDI_DB_APP_PASSWORD", database.appPassword()),
                Map.entry("DOUDI_KAFKA", Servers.kafka().bootstrap()),
                Map.entry("DOUDI_SERVICE_SECRET", "a secret of the tests"),
                Map.entry("DOUDI_MASTER_KEY", base64.encodeToString(new byte[32])),
                Map.entry("doudi.topic", topic),
                Map.entry("quarkus.oidc.auth-server-url", ""),
                Map.entry(
                        "quarkus.oidc.public-key",
                        base64.encodeToString(keys.getPublic().getEncoded())),
                Map.entry(
                        TestTokens.SIGNING_KEY,
                        base64.encodeToString(keys.getPrivate().getEncoded())),
                Map.entry("quarkus.http.test-port", "0"));
    }

    @Override
    public void stop() {
        // the servers are shared by the whole JVM and go with it
    }
}
