package org.doudi.bench.log;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.events.EventCodec;
import org.doudi.events.RecordedBytes;
import org.doudi.events.Shards;
import org.doudi.local.server.Database;
import org.doudi.store.log.LogIdentity;
import org.doudi.store.log.PgEventLog;
import org.doudi.store.time.SystemBusinessClock;
import org.flywaydb.core.Flyway;

/// The log of one service as it is in production: real migrations by the owner, real classes as the application
/// role.
public final class BenchLog implements AutoCloseable {
    public static final int SHARDS = 12;

    private final Database database;
    private final LogIdentity identity;
    private final Vertx vertx;
    private final Pool pool;

    private BenchLog(Vertx vertx, Database database, String service, int connections) {
        this.vertx = vertx;
        this.identity = new LogIdentity(service, new Shards(SHARDS));
        this.database = database;
        this.pool = pool(connections);
    }

    public static BenchLog fresh(BenchPostgres server, Vertx vertx, String name, int connections) {
        Database database = server.database(name);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("classpath:db/store")
                .placeholders(Map.of("app_role", database.app(), "shards", Integer.toString(SHARDS)))
                .load()
                .migrate();
        return of(database, vertx, "evaluation", connections);
    }

    /// The log of a service whose tables are there.
    public static BenchLog of(Database database, Vertx vertx, String service, int connections) {
        return new BenchLog(vertx, database, service, connections);
    }

    /// A further pool of the application role.
    private Pool pool(int connections) {
        PgConnectOptions options = PgConnectOptions.fromUri(database.reactiveUrl())
                .setUser(database.app())
                .setPassword(database.appPassword())
                .setCachePreparedStatements(true);
        return Pool.newInstance(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(connections))
                .connectingTo(options)
                .using(vertx.getDelegate())
                .build());
    }

    /// One instance of the service's log; several may be at work on one database.
    public PgEventLog instance(Consumer<List<RecordedBytes>> committed) {
        return new PgEventLog(pool, identity, new EventCodec(), new SystemBusinessClock(), _ -> List.of(), committed);
    }

    public PgEventLog instance() {
        return instance(_ -> {});
    }

    public Database database() {
        return database;
    }

    public LogIdentity identity() {
        return identity;
    }

    public Pool pool() {
        return pool;
    }

    @Override
    public void close() {
        Waiting.on(pool.close());
    }
}
