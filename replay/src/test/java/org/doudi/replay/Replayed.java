package org.doudi.replay;

import io.vertx.mutiny.sqlclient.SqlConnection;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doudi.events.EventCodec;
import org.doudi.events.RecordedBytes;
import org.doudi.local.server.Database;
import org.doudi.replay.Request.Ending;
import org.doudi.replay.db.Access;
import org.doudi.replay.db.Asking;
import org.doudi.replay.db.Waiting;
import org.doudi.reporting.adapter.persistence.projection.CaseProjection;
import org.doudi.testkit.Servers;
import org.flywaydb.core.Flyway;

/// A database of reporting-service by its own migrations, with the live projection as its role writes it, and replays
/// as theirs.
public final class Replayed implements AutoCloseable {
    private static final Path PROJECT = Path.of("..");

    private final Database database;
    private final Access access;
    private final SqlConnection live;
    private final CaseProjection projection = new CaseProjection(new EventCodec());

    private Replayed(Database database) {
        this.database = database;
        this.access = Access.of(database.reactiveUrl(), database.replay(), database.name());
        Access application =
                new Access(access.vertx(), database.reactiveUrl(), database.app(), database.appPassword(), "");
        this.live = application.connect();
    }

    public static Replayed fresh(String name) {
        Database database = Servers.database(name);
        Servers.postgres().admitReplay(database, name);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations(
                        "filesystem:" + PROJECT.resolve("platform/event-store/src/main/resources/db/store"),
                        "filesystem:" + PROJECT.resolve("reporting-service/src/main/resources/db/service"))
                .placeholders(Map.of("app_role", database.app(), "replay_role", database.replay(), "shards", "12"))
                .load()
                .migrate();
        return new Replayed(database);
    }

    public Database database() {
        return database;
    }

    Access access() {
        return access;
    }

    /// What the consumer does with a poll: each shard's run in a transaction of its own.
    public void takes(List<RecordedBytes> events) {
        Map<Integer, List<RecordedBytes>> byShard = events.stream()
                .collect(Collectors.groupingBy(event -> event.metadata().shard()));
        byShard.forEach((shard, chunk) -> {
            Asking.run(live, "BEGIN");
            Waiting.on(projection.apply(live, shard, chunk));
            Asking.run(live, "COMMIT");
        });
    }

    Outcome replay(Ending ending) {
        return replay(Request.everything(ending));
    }

    Outcome replay(Request request) {
        return new Replay(access, request, Listener.NOBODY).run();
    }

    long number(String query) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whoever owns the tables can do anything to them.
    public void tamper(String sql) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
    }

    @Override
    public void close() {
        Waiting.on(live.close());
        access.close();
    }
}
