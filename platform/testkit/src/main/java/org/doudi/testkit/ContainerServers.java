package org.doudi.testkit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.doudi.local.server.KafkaSettings;
import org.doudi.local.server.PostgresAdmin;
import org.doudi.local.server.PostgresSettings;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/// The same servers with the same settings in containers of a Docker engine on this machine, by Testcontainers (MIT).
///
/// @param postgres `DOUDI_POSTGRES_IMAGE`: an image with the entry point of the official one
/// @param kafka `DOUDI_KAFKA_IMAGE`: an image with the entry point of Apache's own
record ContainerServers(DockerImageName postgres, DockerImageName kafka) implements ServerKind {
    private static final String POSTGRES = "postgres:18.6";
    private static final String KAFKA = "apache/kafka:4.4.0";
    private static final String SETTINGS = "/etc/doudi/postgresql.conf";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

    /// Fails with what to do where there is no engine, or none on this machine.
    static ContainerServers of(Map<String, String> environment) {
        var engine = DockerClientFactory.instance();
        refuseWithout(engine::isDockerAvailable, engine::dockerHostIpAddress);
        return images(environment);
    }

    static ContainerServers images(Map<String, String> environment) {
        return new ContainerServers(
                DockerImageName.parse(environment.getOrDefault("DOUDI_POSTGRES_IMAGE", POSTGRES))
                        .asCompatibleSubstituteFor("postgres"),
                DockerImageName.parse(environment.getOrDefault("DOUDI_KAFKA_IMAGE", KAFKA))
                        .asCompatibleSubstituteFor("apache/kafka"));
    }

    static void refuseWithout(BooleanSupplier available, Supplier<String> address) {
        if (!available.getAsBoolean()) {
            throw new IllegalStateException("没有可用的 Docker 引擎：请启动 Docker，或取消 " + VARIABLE + " 改用进程方式。");
        }
        if (!HERE.contains(address.get())) {
            throw new IllegalStateException(
                    "Docker 引擎不在本机（" + address.get() + "）：测试只用本机的服务，请改用本机的 Docker，或取消 " + VARIABLE + " 改用进程方式。");
        }
    }

    @Override
    public PostgresAdmin startPostgres() {
        var container = new PostgreSQLContainer(postgres)
                .withUsername(PostgresAdmin.SUPERUSER)
                .withDatabaseName(PostgresAdmin.SUPERUSER)
                .withPassword("test")
                .withEnv("POSTGRES_INITDB_ARGS", String.join(" ", PostgresSettings.CLUSTER))
                .withEnv("TZ", "UTC")
                .withCopyToContainer(Transferable.of(PostgresSettings.inContainer()), SETTINGS)
                .withCommand("postgres", "-c", "config_file=" + SETTINGS);
        start(container);
        return new PostgresAdmin(container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), "test");
    }

    @Override
    public String startKafka() {
        var container = new KafkaContainer(kafka).withEnv(variables(KafkaSettings.shared()));
        start(container);
        return container.getBootstrapServers();
    }

    /// As Apache's image reads them: `log.flush.interval.ms` is `KAFKA_LOG_FLUSH_INTERVAL_MS`.
    static Map<String, String> variables(Map<String, String> settings) {
        return settings.entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> "KAFKA_"
                                + setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        Map.Entry::getValue));
    }

    private static void start(GenericContainer<?> container) {
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
    }
}
