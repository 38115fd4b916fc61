package org.doudi.bench.reading;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.bench.servers.BenchRealm;
import org.doudi.bench.servers.PackagedService;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.local.server.Database;

/// A packaged reporting-service with a projection of its own, which follows the topic by itself.
///
/// @param name of the service, its database and its consumer group
record Projected(String name, Database database, BenchPostgres server, PackagedService service, HttpClient client)
        implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    static Projected start(
            String name,
            Path project,
            BenchPostgres server,
            BenchKafka kafka,
            BenchRealm realm,
            ServerFolder folder,
            Vertx vertx)
            throws IOException {
        Database database = server.database(name);
        server.admitReplay(database, name);
        server.countStatements(database);
        StatementLog.follow(server, name);
        PackagedService service = PackagedService.start(
                PackagedService.jar(project, "reporting-service"),
                database,
                kafka,
                realm.issuer(),
                folder,
                // Nothing is filed: that would change what is read.
                Map.of("DOUDI_SERVICE", name, "DOUDI_ARCHIVE_AFTER", "P36500D"));
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(service.port())
                .setMaxPoolSize(CONNECTIONS));
        return new Projected(name, database, server, service, client);
    }

    long number(String sql) {
        return server.number(name, sql);
    }

    /// How many events have come in.
    long events() {
        return number("SELECT count(*) FROM event_log");
    }

    @Override
    public void close() {
        client.close();
        service.close();
    }
}
