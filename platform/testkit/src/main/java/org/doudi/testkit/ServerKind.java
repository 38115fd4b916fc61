package org.doudi.testkit;

import java.util.Map;
import org.doudi.local.server.PostgresAdmin;

/// As what the servers of the tests run. The environment chooses: `DOUDI_TEST_SERVERS=processes` (the default) or
/// `containers`. Settings, databases and topics are the same for both.
sealed interface ServerKind permits ProcessServers, ContainerServers {
    /// What chooses.
    String VARIABLE = "DOUDI_TEST_SERVERS";

    /// Starts PostgreSQL, to be stopped when the JVM ends.
    PostgresAdmin startPostgres();

    /// Starts a broker, to be stopped when the JVM ends; answers its address.
    String startKafka();

    /// Fails with what to do when the choice is unknown, or when containers cannot be had.
    static ServerKind of(Map<String, String> environment) {
        String choice = environment.getOrDefault(VARIABLE, "processes");
        return switch (choice) {
            case "processes" -> new ProcessServers();
            case "containers" -> ContainerServers.of(environment);
            default ->
                throw new IllegalArgumentException(VARIABLE + "=" + choice + " 无法识别：请设为 processes（默认）或 containers。");
        };
    }
}
