package org.doudi.bench.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
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

/// A packaged service as a process of its own, every side with the same flags.
record Service(Side side, int port, Detached process) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> FLAGS = List.of(
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Duser.timezone=UTC",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    static Service start(
            Side side, Path project, BenchPostgres postgres, BenchKafka kafka, BenchRealm realm, ServerFolder folder)
            throws IOException {
        Path jar = project.resolve(side.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new LocalException("缺少 " + jar + "；请用 bench/run 2 运行。");
        }
        Database database = postgres.database(side.database());
        postgres.countStatements(database);
        int port = Ports.free();
        Detached process = LaunchedJava.start(
                        new JavaProgram(side.database(), FLAGS, List.of(jar), List.of("-jar", jar.toString())),
                        Startup.of(ServerCache.ofUser(), Startup.Recording.NEVER),
                        environment(port, database, kafka, realm, folder),
                        folder.path(),
                        log(side, folder))
                .process();
        if (!Processes.eventually(PATIENCE, () -> !process.alive() || !Ports.isFree(port)) || !process.alive()) {
            throw new LocalException(side.label() + " 没有就绪：\n" + Files.readString(log(side, folder)));
        }
        return new Service(side, port, process);
    }

    private static Path log(Side side, ServerFolder folder) {
        return folder.path().resolve(side.database() + ".log");
    }

    private static Map<String, String> environment(
            int port, Database database, BenchKafka kafka, BenchRealm realm, ServerFolder folder) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("DOUDI_DB_HOST", "127.0.0.1");
        environment.put("DOUDI_DB_PORT", Integer.toString(database.port()));
        environment.put("DOUDI_DB_OWNER_PASSWORD", database.ownerPassword());
        environment.put("DOUDI_DB_APP_PASSWORD", database.appPassword());
        environment.put("DOUDI_KAFKA", kafka.bootstrap());
        environment.put("DOUDI_OIDC_URL", realm.issuer());
        environment.put("DOUDI_SERVICE_SECRET", "a secret of the bench");
        environment.put("DOUDI_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        environment.put(
                "DOUDI_ATTACHMENTS", folder.path().resolve("attachments").toString());
        return environment;
    }

    @Override
    public void close() {
        process.stop(PATIENCE);
    }
}
