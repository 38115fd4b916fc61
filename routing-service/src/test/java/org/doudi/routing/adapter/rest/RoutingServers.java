package org.doudi.routing.adapter.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.doudi.local.server.Database;
import org.doudi.testkit.Servers;

/// A real PostgreSQL and a real Kafka for the service under test; tokens are signed by the test.
public class RoutingServers implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Database database = Servers.database("routing");
        logTopic();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.reactive.url", database.reactiveUrl(),
                "quarkus.datasource.password", database.appPassword(),
                "quarkus.flyway.password", database.ownerPassword(),
                "doudi.kafka", Servers.kafka().bootstrap(),
                "doudi.service-secret", "test",
                "quarkus.http.test-port", "0",
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", Tokens.publicKey());
    }

    /// Kafka finds its classes through the thread's loader, which must be the one that it was itself loaded by.
    private static void logTopic() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Servers.class.getClassLoader());
        try {
            Servers.logTopic("doudi.events.v1", 12);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void stop() {
        // The servers end with the JVM.
    }
}
