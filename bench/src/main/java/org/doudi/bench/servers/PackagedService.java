package org.doudi.bench.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.local.server.Database;
import org.doudi.local.server.Detached;
import org.doudi.local.server.JavaProgram;
import org.doudi.local.server.LaunchedJava;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Processes;
import org.doudi.local.server.ServerCache;
import org.doudi.local.server.Startup;

/// A packaged service as a process of its own, all of them with the same flags.
public record PackagedService(int port, Detached process) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> FLAGS = List.of(
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Duser.timezone=UTC",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /// What a module was packaged into.
    public static Path jar(Path project, String module) {
        return project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /// Returns when it listens.
    ///
    /// @param database which also names it
    /// @param issuer   of the tokens that it takes
    /// @param more     of its environment
    public static PackagedService start(
            Path jar, Database database, BenchKafka kafka, String issuer, ServerFolder folder, Map<String, String> more)
            throws IOException {
        if (!Files.exists(jar)) {
            throw new LocalException("缺少 " + jar + "；请用 bench/run 运行。");
        }
        int port = Ports.free();
        Map<String, String> environment = environment(port, database, kafka, issuer);
        environment.putAll(more);
        Path log = folder.path().resolve(database.name() + ".log");
        Detached process = LaunchedJava.start(
                        new JavaProgram(database.name(), FLAGS, List.of(jar), List.of("-jar", jar.toString())),
                        Startup.of(ServerCache.ofUser(), Startup.Recording.NEVER),
                        environment,
                        folder.path(),
                        log)
                .process();
        if (!Processes.eventually(PATIENCE, () -> !process.alive() || !Ports.isFree(port)) || !process.alive()) {
            throw new LocalException(database.name() + " 没有就绪：\n" + Files.readString(log));
        }
        return new PackagedService(port, process);
    }

    private static Map<String, String> environment(int port, Database database, BenchKafka kafka, String issuer) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("DOUDI_DB_HOST", "127.0.0.1");
        environment.put("DOUDI_DB_PORT", Integer.toString(database.port()));
        environment.put("DOUDI_DB_OWNER_PASSWORD", database.ownerPassword());
        environment.put("DOUDI_DB_APP_PASSWORD", database.appPassword());
        environment.put("DOUDI_KAFKA", kafka.bootstrap());
        environment.put("DOUDI_OIDC_URL", issuer);
        environment.put("DOUDI_SERVICE_SECRET", "a secret of the bench");
        return environment;
    }

    @Override
    public void close() {
        process.stop(PATIENCE);
    }
}
