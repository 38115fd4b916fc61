package org.doudi.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The databases of all services, each as it was at one moment: read only, and with a role that
/// can do nothing else.
public final class Databases implements AutoCloseable {
    /// reporting-service first: whatever it has read was in its producer's table before.
    public static final List<String> SERVICES = List.of("reporting", "intake", "routing", "deadline", "evaluation");

    private final Map<String, Connection> open = new LinkedHashMap<>();

    /// @param server   for example `127.0.0.1:15432`
    /// @param role     that may read the tables of the logs
    public Databases(String server, String role, String password) throws SQLException {
        for (String service : SERVICES) {
            Properties settings = new Properties();
            settings.setProperty("user", role);
            settings.setProperty("password", password);
            settings.setProperty("connectTimeout", "10");
            settings.setProperty("readOnly", "true");
            Connection connection =
                    DriverManager.getConnection("jdbc:postgresql://" + server + "/" + service, settings);
            open.put(service, connection);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            look(connection);
        }
    }

    /// What is read from here on is as it is now.
    private static void look(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1 FROM log_head LIMIT 1");
        }
    }

    public Map<String, Connection> services() {
        return Map.copyOf(open);
    }

    /// How far each producer's shards have certainly been sent.
    Map<Place, Long> relayed() throws SQLException {
        Map<Place, Long> relayed = new HashMap<>();
        for (Map.Entry<String, Connection> service : open.entrySet()) {
            try (Statement statement = service.getValue().createStatement();
                    ResultSet rows = statement.executeQuery("SELECT shard, position FROM relay_checkpoint")) {
                while (rows.next()) {
                    relayed.put(new Place("/" + service.getKey() + "-service", rows.getInt(1)), rows.getLong(2));
                }
            }
        }
        return relayed;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : open.values()) {
            connection.close();
        }
    }
}
