package org.doudi.replay.db;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnectOptions;
import java.util.Map;

/// Where the projection is, and as whom it is rebuilt.
///
/// @param schema whose tables a connection writes to where it names none; the views of `public` where it is empty
public record Access(Vertx vertx, String url, String user, String password, String schema) implements AutoCloseable {
    private static final int PLANS = 256;

    public static Access of(String url, String user, String password) {
        return new Access(Vertx.vertx(), url, user, password, "");
    }

    /// The same, with the tables of a generation first.
    public Access in(String generation) {
        return new Access(vertx, url, user, password, generation);
    }

    /// To read and to decide: what is committed is on disk.
    public SqlConnection connect() {
        return connect(Map.of());
    }

    /// To read a log page by page, along its key: a plan for the rest of a shard would read it again for each page.
    public SqlConnection connectToRead() {
        return connect(Map.of("enable_bitmapscan", "off", "enable_seqscan", "off"));
    }

    /// To fill a generation that nobody reads yet: nothing is lost with what a crash takes of it.
    public SqlConnection connectToFill() {
        return connect(Map.of("synchronous_commit", "off"));
    }

    private SqlConnection connect(Map<String, String> settings) {
        PgConnectOptions options = PgConnectOptions.fromUri(url)
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(PLANS);
        options.addProperty("application_name", "doudi-replay");
        if (!schema.isEmpty()) {
            options.addProperty("search_path", schema + ", public");
        }
        settings.forEach(options::addProperty);
        return Waiting.on(PgConnection.connect(vertx, options));
    }

    @Override
    public void close() {
        Waiting.on(vertx.close());
    }
}
