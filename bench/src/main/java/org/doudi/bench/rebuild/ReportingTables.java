package org.doudi.bench.rebuild;

import io.vertx.mutiny.sqlclient.SqlConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.events.EventCodec;
import org.doudi.events.RecordedBytes;
import org.doudi.local.server.Database;
import org.doudi.replay.db.Access;
import org.doudi.replay.db.Asking;
import org.doudi.replay.db.Waiting;
import org.doudi.reporting.adapter.persistence.projection.CaseProjection;
import org.flywaydb.core.Flyway;

/// reporting-service's own tables by its own migrations, written by its own role with its own code.
record ReportingTables(BenchPostgres server, Database database, Access access, SqlConnection live)
        implements AutoCloseable {
    private static final CaseProjection PROJECTION = new CaseProjection(new EventCodec());
    private static final String PASSWORD = "replay";

    static ReportingTables fresh(BenchPostgres server, Path project, String name) {
        Database database = server.database(name);
        server.admitReplay(database, PASSWORD);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations(
                        "classpath:db/store",
                        "filesystem:" + project.resolve("reporting-service/src/main/resources/db/service"))
                .placeholders(Map.of(
                        "app_role",
                        database.app(),
                        "replay_role",
                        database.replay(),
                        "shards",
                        Integer.toString(BenchLog.SHARDS)))
                .load()
                .migrate();
        Access access = Access.of(database.reactiveUrl(), database.replay(), PASSWORD);
        Access application =
                new Access(access.vertx(), database.reactiveUrl(), database.app(), database.appPassword(), "");
        return new ReportingTables(server, database, access, application.connect());
    }

    /// A poll as the consumer takes it: each shard's run in a transaction of its own.
    void take(List<RecordedBytes> poll) {
        Map<Integer, List<RecordedBytes>> byShard = poll.stream()
                .collect(Collectors.groupingBy(event -> event.metadata().shard(), TreeMap::new, Collectors.toList()));
        byShard.forEach((shard, chunk) -> {
            Asking.run(live, "BEGIN");
            Waiting.on(PROJECTION.apply(live, shard, chunk));
            Asking.run(live, "COMMIT");
        });
    }

    void vacuum() {
        server.run(database.name(), "VACUUM ANALYZE");
    }

    @Override
    public void close() {
        Waiting.on(live.close());
        access.close();
    }
}
