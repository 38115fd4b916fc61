package org.doudi.local.server;

import java.sql.SQLException;
import java.util.List;

/// The role of whoever checks the logs: it may read what is checked, and nothing else, above all
/// no names, no telephones and no keys. Repeatable.
public final class AuditRole {
    public static final String NAME = "doudi_audit";
    static final List<String> TABLES = List.of(
            "event",
            "log_head",
            "relay_checkpoint",
            "consumer_checkpoint",
            "parked_event",
            "event_log",
            "audit_leaf",
            "audit_node",
            "audit_checkpoint");

    private AuditRole() {}

    /// Makes the role, or gives it this password, and lets it read in these databases.
    public static void prepare(PostgresAdmin postgres, String password, List<String> databases) {
        for (var database : databases) {
            try (var connection = postgres.connect(database)) {
                var setup = new DatabaseSetup(connection);
                setup.role(NAME, password);
                setup.let(NAME, database, "SELECT", TABLES);
            } catch (SQLException e) {
                throw new LocalException(
                        "不能在数据库 " + database + " 准备核验用的角色（" + e.getMessage() + "）；请先运行 ./doudi up。", e);
            }
        }
    }
}
