package org.doudi.local.backup;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.doudi.local.install.Installation;

/// What an installation that was restored holds, looked at once.
record Restored(Installation installation, Restore.Outcome outcome, Set<UUID> subjects, long head, long relayed) {
    static Restored of(Installation installation, Restore.Outcome outcome) throws SQLException {
        try (var server = Hall.start(installation);
                var connection = server.connect("intake");
                var statement = connection.createStatement()) {
            var subjects = new HashSet<UUID>();
            try (var rows = statement.executeQuery("SELECT id FROM subject")) {
                while (rows.next()) {
                    subjects.add(rows.getObject(1, UUID.class));
                }
            }
            try (var rows = statement.executeQuery(
                    "SELECT (SELECT position FROM log_head), (SELECT position FROM relay_checkpoint)")) {
                rows.next();
                return new Restored(installation, outcome, subjects, rows.getLong(1), rows.getLong(2));
            }
        }
    }
}
