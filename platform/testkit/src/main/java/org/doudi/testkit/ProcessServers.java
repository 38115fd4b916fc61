package org.doudi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.doudi.local.server.KafkaBroker;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Postgres;
import org.doudi.local.server.PostgresAdmin;

/// The servers of `./doudi up`, as processes in a folder that is thrown away.
record ProcessServers(Path folder) implements ServerKind {
    ProcessServers() {
        this(temporary());
    }

    @Override
    public PostgresAdmin startPostgres() {
        Postgres server =
                Postgres.start(folder.resolve("postgres/data"), Ports.free(), "test", folder.resolve("postgres.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.admin();
    }

    @Override
    public String startKafka() {
        KafkaBroker server =
                KafkaBroker.start(folder.resolve("kafka"), Ports.free(), Ports.free(), folder.resolve("kafka.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.bootstrap();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("doudi-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
