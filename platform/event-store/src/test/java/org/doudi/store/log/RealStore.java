package org.doudi.store.log;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.doudi.events.EventCodec;
import org.doudi.events.RecordedBytes;
import org.doudi.events.Shards;
import org.doudi.local.server.Database;
import org.doudi.testkit.Servers;
import org.doudi.testkit.SettableClock;
import org.flywaydb.core.Flyway;

/// The store's tables in a fresh database of a real PostgreSQL: made by the owner, used by the application role.
public final class RealStore implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int SHARDS = 12;
    private static final int CONNECTIONS = 8;

    private final Database database;
    private final LogIdentity identity;
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;

    private RealStore(Database database, LogIdentity identity) {
        this.database = database;
        this.identity = identity;
        this.pool = pool(database.port(), LIMIT);
    }

    /// Another way to the database, with its own patience for a connection.
    public Pool pool(int port, Duration patience) {
        PgConnectOptions options = PgConnectOptions.fromUri(database.reactiveUrl())
                .setPort(port)
                .setUser(database.app())
                .setPassword(database.appPassword())
                .setCachePreparedStatements(true);
        return Pool.newInstance(PgBuilder.pool()
                .with(new PoolOptions()
                        .setMaxSize(CONNECTIONS)
                        .setConnectionTimeout((int) patience.toMillis())
                        .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS))
                .connectingTo(options)
                .using(vertx)
                .build());
    }

    /// Where the server listens.
    public int port() {
        return database.port();
    }

    /// @param name of the database; the service of the log is `evaluation`
    public static RealStore fresh(String name) {
        return fresh(name, "evaluation");
    }

    public static RealStore fresh(String name, String service) {
        Database database = Servers.database(name);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("classpath:db/store")
                .placeholders(Map.of("app_role", database.app(), "shards", Integer.toString(SHARDS)))
                .load()
                .migrate();
        return new RealStore(database, new LogIdentity(service, new Shards(SHARDS)));
    }

    public Pool pool() {
        return pool;
    }

    public LogIdentity identity() {
        return identity;
    }

    public PgEventLog log() {
        return log(_ -> List.of());
    }

    public PgEventLog log(IndexRows rows) {
        return log(rows, _ -> {});
    }

    /// One instance of the service's log; several may be at work on one database.
    public PgEventLog log(IndexRows rows, Consumer<List<RecordedBytes>> committed) {
        return log(pool, rows, committed);
    }

    /// An instance that reaches the database in its own way.
    public PgEventLog log(Pool way) {
        return log(way, _ -> List.of(), _ -> {});
    }

    private PgEventLog log(Pool way, IndexRows rows, Consumer<List<RecordedBytes>> committed) {
        SettableClock clock = new SettableClock(Instant.parse("2026-02-09T01:00:00Z"));
        return new PgEventLog(way, identity, new EventCodec(), clock, rows, committed);
    }

    /// The whole log, by shard and position.
    public List<RecordedBytes> events() {
        List<RecordedBytes> events = new ArrayList<>();
        await(pool.query("SELECT * FROM event ORDER BY shard, position").execute())
                .forEach(row -> events.add(EventRows.read(row, identity.source())));
        return events;
    }

    /// The hash at the head of each shard.
    Map<Integer, byte[]> heads() {
        Map<Integer, byte[]> heads = new TreeMap<>();
        await(pool.query("SELECT shard, hash FROM log_head").execute())
                .forEach(row -> heads.put(row.getInteger(0), row.getBuffer(1).getBytes()));
        return heads;
    }

    public long count(String sql) {
        return await(pool.query(sql).execute()).iterator().next().getLong(0);
    }

    /// What nobody but the server's superuser can do.
    public void asSuperuser(String sql) {
        try (Connection connection = Servers.postgres().connect(database.name());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static <T> T await(Uni<T> asked) {
        return asked.await().atMost(LIMIT);
    }

    @Override
    public void close() {
        await(pool.close());
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
