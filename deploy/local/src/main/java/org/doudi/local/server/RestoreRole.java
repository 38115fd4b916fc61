package org.doudi.local.server;

import java.sql.SQLException;
import java.util.List;

/// The role of whoever writes the log's topic anew: it may read what is checked, and say how far it was sent and where
/// each service reads on. Nothing that was recorded is in its reach. Repeatable.
public final class RestoreRole {
    public static final String NAME = "doudi_restore";
    private static final List<String> PLACES = List.of("relay_checkpoint", "consumer_offset");

    private RestoreRole() {}

    /// Makes the role, or gives it this password, and lets it work in these databases.
    public static void prepare(PostgresAdmin postgres, String password, List<String> databases) {
        for (var database : databases) {
            try (var connection = postgres.connect(database)) {
                var setup = new DatabaseSetup(connection);
                setup.role(NAME, password);
                setup.let(NAME, database, "SELECT", AuditRole.TABLES);
                setup.let(NAME, database, "SELECT, INSERT, UPDATE", PLACES);
            } catch (SQLException e) {
                throw new LocalException(
                        "不能在数据库 " + database + " 准备恢复用的角色（" + e.getMessage() + "）；请先运行 ./doudi up --only servers。", e);
            }
        }
    }
}
