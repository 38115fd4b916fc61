package org.doudi.bench.rebuild;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.doudi.local.server.Database;
import org.postgresql.PGConnection;

/// The same table by PostgreSQL's own way out, and nothing done with it.
record CopyOut(Database database) {
    /// How many rows there were.
    long read() {
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword())) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY event_log TO STDOUT (FORMAT binary)", OutputStream.nullOutputStream());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
