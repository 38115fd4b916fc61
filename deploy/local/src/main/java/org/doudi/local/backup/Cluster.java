package org.doudi.local.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.local.run.Components;
import org.doudi.local.server.PostgresAdmin;

/// What is read of the services' databases, as their superuser.
record Cluster(PostgresAdmin postgres) {
    /// What can be done with one of them.
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T in(String database, Work<T> work) throws SQLException {
        try (var connection = postgres.connect(database)) {
            return work.with(connection);
        }
    }

    /// How far each service's log reaches, by shard.
    Map<String, Map<Integer, Long>> heads() throws SQLException {
        var heads = new TreeMap<String, Map<Integer, Long>>();
        for (var service : Components.SERVICES) {
            heads.put(service, in(service, connection -> {
                var shards = new TreeMap<Integer, Long>();
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("SELECT shard, position FROM log_head")) {
                    while (rows.next()) {
                        shards.put(rows.getInt(1), rows.getLong(2));
                    }
                }
                return shards;
            }));
        }
        return heads;
    }

    /// The last signed tree head; empty where there is none.
    String checkpoint() throws SQLException {
        return in("reporting", connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT note FROM audit_checkpoint ORDER BY no DESC LIMIT 1")) {
                return rows.next() ? rows.getString(1) : "";
            }
        });
    }

    /// Whoever starts on these tables sends everything again and reads everything again: the topic that belongs to them
    /// is not there.
    void forgetTopic() throws SQLException {
        for (var service : Components.SERVICES) {
            in(service, connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("UPDATE relay_checkpoint SET position = 0, leader = NULL, lease_until = 'epoch'");
                    return statement.executeUpdate("UPDATE consumer_offset SET next_offset = 0");
                }
            });
        }
    }
}
