package org.doudi.bench.registration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.BenchRealm;
import org.doudi.bench.servers.PackagedService;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.local.server.Database;
import org.doudi.local.server.Detached;

/// One side's packaged service, every side with the same flags.
record Service(Side side, PackagedService running) implements AutoCloseable {
    static Service start(
            Side side, Path project, BenchPostgres postgres, BenchKafka kafka, BenchRealm realm, ServerFolder folder)
            throws IOException {
        Database database = postgres.database(side.database());
        postgres.countStatements(database);
        return new Service(
                side,
                PackagedService.start(
                        PackagedService.jar(project, side.module()),
                        database,
                        kafka,
                        realm.issuer(),
                        folder,
                        secrets(folder)));
    }

    private static Map<String, String> secrets(ServerFolder folder) {
        return Map.of(
                "DOUDI_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                "DOUDI_ATTACHMENTS", folder.path().resolve("attachments").toString());
    }

    int port() {
        return running.port();
    }

    Detached process() {
        return running.process();
    }

    @Override
    public void close() {
        running.close();
    }
}
