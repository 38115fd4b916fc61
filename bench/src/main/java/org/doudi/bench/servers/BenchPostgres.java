package org.doudi.bench.servers;

import java.util.List;
import org.doudi.local.server.Database;
import org.doudi.local.server.Detached;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Postgres;

/// The PostgreSQL that `./doudi up` runs, with its durability as it is there (fsync and synchronous_commit on) and
/// with room for 256 clients at once. Statements can be counted, where a database asks for it.
public final class BenchPostgres implements AutoCloseable {
    private static final int CONNECTIONS = 1_000;

    private final Postgres server;

    private BenchPostgres(Postgres server) {
        this.server = server;
    }

    public static BenchPostgres start(ServerFolder folder) {
        Postgres server = Postgres.start(
                folder.path().resolve("postgres"),
                Ports.free(),
                "bench",
                folder.path().resolve("postgres.log"));
        BenchPostgres bench = new BenchPostgres(server);
        bench.run("postgres", "ALTER SYSTEM SET max_connections = " + CONNECTIONS);
        bench.run("postgres", "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
        server.close();
        server.restart();
        bench.run("postgres", "ALTER SYSTEM SET pg_stat_statements.track = 'none'");
        bench.run("postgres", "SELECT pg_reload_conf()");
        return bench;
    }

    public Detached process() {
        return server.process();
    }

    public Database database(String name) {
        server.dropDatabase(name);
        return server.createDatabase(name);
    }

    /// Gives the role that rebuilds this database's projection a password.
    public void admitReplay(Database database, String password) {
        server.admin().admitReplay(database, password);
    }

    /// From now on, new connections to this database are counted, statement by statement.
    public void countStatements(Database database) {
        run("postgres", "ALTER DATABASE " + database.name() + " SET pg_stat_statements.track = 'top'");
        run(database.name(), "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    }

    /// Starts each run with the same distance to the next checkpoint.
    public void checkpoint() {
        run("postgres", "CHECKPOINT");
    }

    /// The superuser in this database.
    public Superuser in(String database) {
        return new Superuser(server.admin(), database);
    }

    public long number(String database, String sql) {
        return in(database).number(sql);
    }

    /// The first column.
    public List<String> texts(String database, String sql) {
        return in(database).texts(sql);
    }

    /// With a text, however long.
    public void run(String database, String sql, String text) {
        in(database).run(sql, text);
    }

    /// As the server's superuser.
    public void run(String database, String sql) {
        in(database).run(sql);
    }

    @Override
    public void close() {
        server.close();
    }
}
